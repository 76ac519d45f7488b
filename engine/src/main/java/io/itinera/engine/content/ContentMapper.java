package io.itinera.engine.content;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ContentMapper {
    List<ContentRow> published();

    /** Another text whenever something was published, on whichever node. */
    String revision();

    /** Drafts and published versions, without their bodies. */
    List<ContentRow> newest();

    /** Newest version first. */
    List<ContentRow> of(@Param("key") String key);

    List<ContentRow> lock(@Param("key") String key);

    void insert(ContentRow row);

    void update(ContentRow row);

    void retire(@Param("key") String key);

    int discard(@Param("key") String key);
}
