package io.itinera.engine.journey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface JourneyStateMapper {
    Optional<JourneyState> find(@Param("journeyKey") String journeyKey);

    void save(@Param("state") JourneyState state);

    Set<String> archived();

    Set<String> paused();

    /** Those of the journeys that are paused; nobody resumes them before the present transaction ends. */
    Set<String> lockPaused(@Param("journeyKeys") Collection<String> journeyKeys);

    List<String> resuming();

    void resumed(@Param("journeyKey") String journeyKey);
}
