package io.itinera.engine.handoff;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface HandoffMapper {
    void insert(@Param("handoffs") List<Handoff> handoffs);

    Optional<Handoff> find(@Param("id") String id);

    List<Handoff> ofInstances(@Param("instanceIds") List<String> instanceIds);

    /** @return 1 where the handoff was still open, else 0 */
    int decide(
            @Param("id") String id,
            @Param("state") HandoffState state,
            @Param("reason") String reason,
            @Param("note") String note,
            @Param("by") String by,
            @Param("at") Instant at);

    void escalate(@Param("ids") List<String> ids);

    List<Handoff> of(@Param("leadId") String leadId, @Param("before") Instant before, @Param("limit") int limit);

    long countFor(@Param("leadId") String leadId, @Param("teams") Collection<String> teams);

    long countWaiting();

    boolean everDecided();

    void deleteOf(@Param("leadId") String leadId);
}
