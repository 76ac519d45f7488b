package io.itinera.engine.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ScoreMapper {
    void insert(@Param("rows") Collection<ScoreRow> rows);

    Optional<ScoreRow> latest(@Param("leadId") String leadId);

    List<ScoreRow> history(@Param("leadId") String leadId, @Param("before") Instant before, @Param("limit") int limit);

    /** Those that nobody else is at work on; their rows stay locked. */
    List<String> lockOldest(@Param("before") Instant before, @Param("limit") int limit);

    /** Those that are the last of their lead. */
    Set<String> newestAmong(@Param("ids") Collection<String> ids);

    void putOff(@Param("ids") Collection<String> ids, @Param("ageFrom") Instant ageFrom);

    void delete(@Param("ids") Collection<String> ids);

    void deleteOf(@Param("leadId") String leadId);
}
