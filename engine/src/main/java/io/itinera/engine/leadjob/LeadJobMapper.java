package io.itinera.engine.leadjob;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LeadJobMapper {
    /** @param filter of the segment; null where none is meant */
    void insert(@Param("row") LeadJobStatus row, @Param("filter") String filter);

    void insertItems(@Param("id") String id, @Param("itemIds") Collection<String> itemIds);

    Optional<LeadJobStatus> find(@Param("kind") String kind, @Param("id") String id);

    List<LeadJobStatus> ofSubject(
            @Param("kind") String kind, @Param("subject") String subject, @Param("limit") int limit);

    List<LeadJob> running();

    /** Waits for who is just cutting one into ranges: who is passed over then would not see that the last range is done. */
    List<LeadJob> lockRunning();

    Optional<LeadJob> stillRunning(@Param("id") String id);

    List<String> listedAfter(@Param("id") String id, @Param("after") String after, @Param("limit") int limit);

    List<String> listedBetween(@Param("range") LeadJobRange range, @Param("limit") int limit);

    void advance(@Param("id") String id, @Param("position") String position);

    void add(@Param("id") String id, @Param("seen") Seen seen);

    /** @return 1 where it was still running, else 0 */
    int finish(@Param("id") String id, @Param("state") LeadJobState state, @Param("at") Instant at);

    /**
     * Waits for who is just cutting it into ranges.
     *
     * @param at when it ended, null where it did not
     * @return 1 where it was in one of the states, else 0
     */
    int change(
            @Param("id") String id,
            @Param("from") Collection<LeadJobState> from,
            @Param("to") LeadJobState to,
            @Param("at") Instant at);

    void deleteItems(@Param("id") String id);

    void forgetItem(@Param("itemId") String itemId);
}
