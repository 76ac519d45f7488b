package io.itinera.engine.table;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TableVersionMapper {
    void insert(@Param("row") VersionRow row);

    void note(@Param("definitionId") String definitionId, @Param("note") String note);

    List<VersionRow> ofDecision(@Param("decisionKey") String decisionKey, @Param("limit") int limit);
}
