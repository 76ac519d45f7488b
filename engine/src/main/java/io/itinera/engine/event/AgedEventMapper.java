package io.itinera.engine.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AgedEventMapper {
    record Aged(String id, String leadId, String type) {}

    record Count(String leadId, String type, long events) {}

    /** The oldest that nobody else is at work on; their rows stay locked. */
    List<Aged> lockOldest(@Param("before") Instant before, @Param("limit") int limit);

    void delete(@Param("ids") Collection<String> ids);

    /** @param counts in the order of their keys, so that two nodes never wait for each other */
    void add(@Param("counts") Collection<Count> counts);

    List<Count> countsOf(@Param("leadId") String leadId);

    void deleteCountsOf(@Param("leadId") String leadId);
}
