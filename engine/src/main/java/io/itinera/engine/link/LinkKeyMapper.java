package io.itinera.engine.link;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LinkKeyMapper {
    void seen(@Param("fingerprint") String fingerprint, @Param("at") Instant at);

    List<String> seenAfter(@Param("after") Instant after);
}
