package io.itinera.engine.message;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SentCountMapper {
    /** These messages by step, those without content left out; in the order of the key. */
    List<SentCount> grouped(@Param("ids") Collection<String> ids);

    /** Adds the rows to what stands there. */
    void add(@Param("rows") List<SentCount> rows, @Param("slot") int slot);

    List<SentCount> ofJourney(@Param("journeyKey") String journeyKey);

    List<SentCount> ofContent(@Param("content") String content);
}
