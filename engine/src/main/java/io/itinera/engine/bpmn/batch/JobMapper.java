package io.itinera.engine.bpmn.batch;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface JobMapper {
    /** @param root id of the outermost instance that the job belongs to; null for a job of the engine's own */
    record ClaimedJob(String id, String root, String journey) {}

    /** The highest job priority below the given one; null where there is none. */
    Long priorityBelow(@Param("priority") long priority);

    /** Due jobs of a priority that nobody else is at work on, longest due first; their rows stay locked. */
    List<ClaimedJob> claim(@Param("priority") long priority, @Param("now") Date now, @Param("limit") int limit);

    /** Those of the jobs that are still due and that nobody else is at work on; their rows stay locked. */
    List<ClaimedJob> claimAgain(@Param("ids") Collection<String> ids, @Param("now") Date now);

    void park(@Param("ids") Collection<String> ids);

    List<String> lockParked(@Param("journeyKey") String journeyKey, @Param("limit") int limit);

    void putBack(@Param("ids") Collection<String> ids);

    /** Locks the instances' rows, and waits for those who are at work on them. */
    List<String> awaitInstances(@Param("ids") Collection<String> ids);
}
