package io.itinera.engine.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RunMapper {
    /** Which of the leads are inside the journey now. */
    Set<String> inside(@Param("journeyKey") String journeyKey, @Param("leadIds") Collection<String> leadIds);

    /** Which of the leads are or ever were inside the journey, also where the stay itself has aged out. */
    Set<String> everInside(@Param("journeyKey") String journeyKey, @Param("leadIds") Collection<String> leadIds);

    /** The instances of those of the leads who are inside now, in the order of their ids. */
    List<String> instancesInside(@Param("journeyKey") String journeyKey, @Param("leadIds") Collection<String> leadIds);

    /** Instances of those who are inside, after the one id up to the other, or without an end where that is null. */
    List<String> runningAfter(
            @Param("journeyKey") String journeyKey,
            @Param("after") String after,
            @Param("until") String until,
            @Param("limit") int limit);

    long countInside(@Param("journeyKey") String journeyKey);

    long countEverInside(@Param("journeyKey") String journeyKey);

    void leave(@Param("instanceIds") Collection<String> instanceIds, @Param("at") Instant at, @Param("by") String by);

    List<RunRow> of(@Param("leadId") String leadId, @Param("before") Instant before, @Param("limit") int limit);

    void deleteOf(@Param("leadId") String leadId);
}
