package io.itinera.engine.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MessageMapper {
    List<Message> search(
            @Param("leadId") String leadId,
            @Param("state") MessageState state,
            @Param("channel") String channel,
            @Param("after") MessageCursor after,
            @Param("limit") int limit);

    List<Message> changedBefore(
            @Param("leadId") String leadId, @Param("before") Instant before, @Param("limit") int limit);

    /** Due rows that no other dispatcher is just taking, locked until the transaction ends; those due first come first. */
    List<Due> lockDue(
            @Param("channel") String channel,
            @Param("priority") int priority,
            @Param("now") Instant now,
            @Param("limit") int limit);

    /** Queued to paused. */
    int park(@Param("ids") List<String> ids, @Param("now") Instant now);

    /** The next paused rows of the journey in the order in which they were ordered. */
    List<ParkedPlace> lockParked(
            @Param("journeyKey") String journeyKey, @Param("after") ParkedPlace after, @Param("limit") int limit);

    /** Paused to queued; due when they were due before. */
    int putBack(@Param("ids") List<String> ids);

    /** The next dead rows, of one channel or of all. */
    List<String> lockDead(@Param("channel") String channel, @Param("before") Instant before, @Param("limit") int limit);

    /** Those of the ids that are dead. */
    List<String> lockDeadOf(@Param("ids") Collection<String> ids);

    /** Dead to queued, with all tries before them again. */
    int release(@Param("ids") List<String> ids, @Param("now") Instant now);

    /** Rows that are not history, by channel and state. */
    List<QueueCount> countWaiting();

    /** @param journeyKey null where no journey ordered it */
    record Due(String id, String journeyKey) {
        boolean isOf(Set<String> journeys) {
            return journeyKey != null && journeys.contains(journeyKey);
        }
    }

    record QueueCount(String channel, MessageState state, long amount) {}

    int lease(@Param("ids") List<String> ids, @Param("lease") String lease, @Param("until") Instant until);

    /** Those of the ids that are still held under this lease, locked. */
    List<String> lockHeld(@Param("ids") List<String> ids, @Param("lease") String lease);

    List<String> idsOfLead(@Param("leadId") String leadId);

    List<StateCount> finishedOfLead(@Param("leadId") String leadId);

    int eraseLead(@Param("leadId") String leadId);

    /** Ended messages that nobody else is at work on, those that were ordered first; their rows stay locked. */
    List<String> lockOldest(
            @Param("state") MessageState state, @Param("before") Instant before, @Param("limit") int limit);

    void delete(@Param("ids") Collection<String> ids);

    int moveToLead(@Param("from") String fromLeadId, @Param("to") String toLeadId);
}
