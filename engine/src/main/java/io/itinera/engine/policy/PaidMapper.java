package io.itinera.engine.policy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PaidMapper {
    List<Paid> lock(@Param("messageIds") Collection<String> messageIds);

    void delete(@Param("messageIds") Collection<String> messageIds);

    int deleteOldest(@Param("before") Instant before, @Param("limit") int limit);
}
