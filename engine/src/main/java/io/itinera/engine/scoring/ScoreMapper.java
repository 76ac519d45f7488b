package io.itinera.engine.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ScoreMapper {
    List<ScoreRow> at(@Param("places") Collection<ScorePlace> places);

    /** Scores that were set aside when their time had come. */
    List<ScoreRow> kept(@Param("leadIds") Collection<String> leadIds);

    /** Those that nobody else is at work on; their rows stay locked. */
    List<ScoreRow> lockOldest(@Param("before") Instant before, @Param("limit") int limit);

    void keep(@Param("rows") Collection<ScoreRow> rows);

    void delete(@Param("rows") Collection<ScoreRow> rows);

    void forgetKept(@Param("leadIds") Collection<String> leadIds);

    List<ScoreWord> words(@Param("fingerprints") Collection<String> fingerprints);

    ScoreWord word(@Param("id") int id);

    /** Leaves alone what is there already. */
    void addWords(@Param("words") Collection<ScoreWord> words);
}
