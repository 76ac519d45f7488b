package io.itinera.engine.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ScoreMapper {
    /** Newest first. */
    List<ScoreRow> history(@Param("leadId") String leadId, @Param("before") Instant before, @Param("limit") int limit);

    /** Those that nobody else is at work on; their rows stay locked. */
    List<ScoreRow> lockOldest(@Param("before") Instant before, @Param("limit") int limit);

    Set<String> scoredAfter(@Param("leadIds") Collection<String> leadIds, @Param("instant") Instant instant);

    void keep(@Param("rows") Collection<ScoreRow> rows);

    void delete(@Param("rows") Collection<ScoreRow> rows);

    void forgetKept(@Param("leadIds") Collection<String> leadIds);

    void deleteOf(@Param("leadId") String leadId);

    List<ScoreWord> words(@Param("fingerprints") Collection<String> fingerprints);

    ScoreWord word(@Param("id") int id);

    /** Leaves alone what is there already. */
    void addWords(@Param("words") Collection<ScoreWord> words);
}
