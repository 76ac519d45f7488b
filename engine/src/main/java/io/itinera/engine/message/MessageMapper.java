package io.itinera.engine.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MessageMapper {
    List<Message> findAll(@Param("ids") Collection<String> ids);

    List<Message> search(
            @Param("leadId") String leadId,
            @Param("state") MessageState state,
            @Param("channel") String channel,
            @Param("after") MessageCursor after,
            @Param("limit") int limit);

    List<Message> changedBefore(
            @Param("leadId") String leadId, @Param("before") Instant before, @Param("limit") int limit);

    /** Due rows that no other dispatcher is just taking, locked until the transaction ends. */
    List<String> lockDue(@Param("now") Instant now, @Param("limit") int limit);

    int lease(@Param("ids") List<String> ids, @Param("lease") String lease, @Param("until") Instant until);

    /** Those of the ids that are still held under this lease, locked. */
    List<String> lockHeld(@Param("ids") List<String> ids, @Param("lease") String lease);

    int record(@Param("results") List<SendResult> results, @Param("now") Instant now);

    long countQueued();

    List<String> idsOfLead(@Param("leadId") String leadId);

    List<StateCount> finishedOfLead(@Param("leadId") String leadId);

    int eraseLead(@Param("leadId") String leadId);

    /** Ended messages that nobody else is at work on, those that were ordered first; their rows stay locked. */
    List<String> lockOldest(
            @Param("state") MessageState state, @Param("before") Instant before, @Param("limit") int limit);

    void delete(@Param("ids") Collection<String> ids);

    int moveToLead(@Param("from") String fromLeadId, @Param("to") String toLeadId);
}
