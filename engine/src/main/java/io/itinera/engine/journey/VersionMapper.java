package io.itinera.engine.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface VersionMapper {
    void insert(@Param("row") VersionRow row);

    Optional<VersionRow> find(@Param("definitionId") String definitionId);

    List<VersionRow> ofJourney(@Param("journeyKey") String journeyKey, @Param("limit") int limit);

    /** Those that take no leads, all of them: a handful. */
    List<String> held(@Param("journeyKey") String journeyKey);

    /** @return 0 where somebody has decided already */
    int decide(
            @Param("definitionId") String definitionId,
            @Param("approval") Approval approval,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("reason") String reason);
}
