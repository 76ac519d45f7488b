package io.itinera.engine.journey;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface StepMapper {
    List<StepRow> lastEntries(@Param("instanceIds") Collection<String> instanceIds);

    void deleteOf(@Param("leadId") String leadId);
}
