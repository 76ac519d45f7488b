package io.itinera.engine.lead;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface StageChangeMapper {
    void insert(@Param("rows") List<StageChange> rows);

    List<StageChange> ofLead(
            @Param("leadId") String leadId, @Param("before") Instant before, @Param("limit") int limit);

    void move(@Param("from") String fromLeadId, @Param("to") String toLeadId);

    void deleteOf(@Param("leadId") String leadId);
}
