package io.itinera.engine.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EventMapper {
    /** Ids of the oldest that nobody else is at work on; their rows stay locked. */
    List<String> lockOldest(@Param("before") Instant before, @Param("limit") int limit);

    void delete(@Param("ids") Collection<String> ids);

    List<Event> latest(@Param("leadId") String leadId, @Param("before") Instant before, @Param("limit") int limit);

    List<Event> after(
            @Param("instant") Instant instant,
            @Param("leadIds") Collection<String> leadIds,
            @Param("types") Collection<String> types);

    void move(@Param("from") String fromLeadId, @Param("to") String toLeadId);

    void deleteOf(@Param("leadId") String leadId);
}
