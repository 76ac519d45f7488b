package io.itinera.engine.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EnrolmentMapper {
    void insert(@Param("row") Enrolment row, @Param("everyone") boolean everyone, @Param("filter") String filter);

    void insertLeads(@Param("id") String id, @Param("leadIds") Collection<String> leadIds);

    Optional<Enrolment> find(@Param("id") String id);

    List<Enrolment> ofJourney(@Param("journeyKey") String journeyKey, @Param("limit") int limit);

    /** A running enrolment that no other node is at work on. */
    Optional<EnrolmentRow> lockNext();

    List<String> listedAfter(@Param("id") String id, @Param("after") String after, @Param("limit") int limit);

    void advance(
            @Param("id") String id,
            @Param("position") String position,
            @Param("enrolled") long enrolled,
            @Param("skipped") long skipped,
            @Param("outside") long outside,
            @Param("failed") long failed,
            @Param("failure") String failure);

    /** @return 1 where it was still running, else 0 */
    int finish(@Param("id") String id, @Param("state") EnrolmentState state, @Param("at") Instant at);

    /**
     * Waits for the batch of leads that is just coming in.
     *
     * @param at when it ended, null where it did not
     * @return 1 where it was in one of the states, else 0
     */
    int change(
            @Param("id") String id,
            @Param("from") Collection<EnrolmentState> from,
            @Param("to") EnrolmentState to,
            @Param("at") Instant at);

    void deleteLeads(@Param("id") String id);

    void forgetLead(@Param("leadId") String leadId);
}
