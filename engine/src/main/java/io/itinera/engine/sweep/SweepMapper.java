package io.itinera.engine.sweep;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SweepMapper {
    void insert(@Param("row") Sweep row, @Param("filter") String filter);

    void insertLeads(@Param("id") String id, @Param("leadIds") Collection<String> leadIds);

    Optional<Sweep> find(@Param("id") String id);

    List<Sweep> of(@Param("work") String work, @Param("subject") String subject, @Param("limit") int limit);

    List<SweepRow> running();

    /** Waits for who is just cutting one into ranges: who is passed over then would not see that the last range is done. */
    List<SweepRow> lockRunning();

    Optional<SweepRow> stillRunning(@Param("id") String id);

    List<String> listedAfter(@Param("id") String id, @Param("after") String after, @Param("limit") int limit);

    List<String> listedBetween(@Param("range") SweepRange range, @Param("limit") int limit);

    void advance(@Param("id") String id, @Param("position") String position);

    void add(@Param("id") String id, @Param("seen") Seen seen);

    /** @return 1 where it was still running, else 0 */
    int finish(@Param("id") String id, @Param("state") SweepState state, @Param("at") Instant at);

    /**
     * Waits for who is just cutting it into ranges.
     *
     * @param at when it ended, null where it did not
     * @return 1 where it was in one of the states, else 0
     */
    int change(
            @Param("id") String id,
            @Param("from") Collection<SweepState> from,
            @Param("to") SweepState to,
            @Param("at") Instant at);

    void deleteLeads(@Param("id") String id);

    void forgetLead(@Param("leadId") String leadId);
}
