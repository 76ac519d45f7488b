package io.itinera.engine.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AgedRunMapper {
    /** That a lead was in a journey. */
    record Visit(String leadId, String journeyKey) {}

    /** The stays that ended first and that nobody else is at work on; their rows stay locked. */
    List<RunRow> lockOldest(@Param("before") Instant before, @Param("limit") int limit);

    void delete(@Param("instanceIds") Collection<String> instanceIds);

    /** @param visits in the order of their keys, so that two nodes never wait for each other */
    void remember(@Param("visits") Collection<Visit> visits);

    List<String> journeysOf(@Param("leadId") String leadId);

    void forget(@Param("leadId") String leadId);
}
