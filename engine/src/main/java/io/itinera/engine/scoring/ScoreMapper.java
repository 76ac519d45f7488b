package io.itinera.engine.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ScoreMapper {
    void insert(@Param("rows") Collection<ScoreRow> rows);

    Optional<ScoreRow> latest(@Param("leadId") String leadId);

    List<ScoreRow> history(@Param("leadId") String leadId, @Param("before") Instant before, @Param("limit") int limit);

    void deleteOf(@Param("leadId") String leadId);
}
