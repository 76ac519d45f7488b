package io.itinera.engine.bpmn.run;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WaitMapper {
    void enqueue(@Param("rows") Collection<WakeUp> rows);

    /** Due wake-ups that no other node is at work on, oldest event first. */
    List<WakeUp> lockDue(@Param("now") Instant now, @Param("limit") int limit);

    void postpone(@Param("row") WakeUp row);

    /** Until they are put back, nothing makes them due. */
    void park(@Param("rows") Collection<WakeUp> rows);

    void putBack();

    List<ElementCount> failures(@Param("definitionKey") String definitionKey);

    List<String> instancesOf(@Param("leadId") String leadId);

    /** The outermost instance of each; one that has ended is not in the answer. */
    List<Root> rootsOf(@Param("instanceIds") Collection<String> instanceIds);

    /** Where these instances wait for the ends of messages. */
    List<MessageWaitRow> waitingForMessages(
            @Param("instanceIds") Collection<String> instanceIds, @Param("event") String event);

    record MessageWaitRow(String subscriptionId, String instanceId, String messageId) {}

    record Root(String instanceId, String rootId, String definitionId) {
        String journey() {
            return definitionId.split(":")[0];
        }
    }

    record ElementCount(String elementId, long tokens) {}
}
