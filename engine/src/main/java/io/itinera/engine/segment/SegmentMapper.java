package io.itinera.engine.segment;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SegmentMapper {
    Optional<Segment> find(@Param("key") String key);

    List<Segment> after(@Param("after") String after, @Param("limit") int limit);

    void save(@Param("segment") Segment segment);

    int delete(@Param("key") String key);
}
