package io.itinera.engine.journey;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface VersionMapper {
    void insert(@Param("row") VersionRow row);

    List<VersionRow> ofJourney(@Param("journeyKey") String journeyKey, @Param("limit") int limit);
}
