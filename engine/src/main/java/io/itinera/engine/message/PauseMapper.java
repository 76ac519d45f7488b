package io.itinera.engine.message;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PauseMapper {
    List<Pause> all();

    /** Begins a pause, or keeps one that was about to end; one that runs stays as it is. */
    int begin(Pause pause);

    /** @return 0 where there is no such pause, or it ends already */
    int beginToEnd(@Param("kind") String kind, @Param("name") String name);

    /** @return 0 where somebody paused it again meanwhile */
    int end(@Param("kind") String kind, @Param("name") String name);

    List<String> lockJourneys(@Param("names") Collection<String> names);
}
