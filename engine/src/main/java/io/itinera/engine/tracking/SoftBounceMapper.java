package io.itinera.engine.tracking;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SoftBounceMapper {
    void add(
            @Param("channel") String channel,
            @Param("addressHash") String addressHash,
            @Param("receiptHash") String receiptHash,
            @Param("at") Instant at);

    int count(@Param("channel") String channel, @Param("addressHash") String addressHash);

    void forget(@Param("channel") String channel, @Param("addressHash") String addressHash);

    int deleteOldest(@Param("before") Instant before, @Param("limit") int limit);
}
