package io.itinera.engine.sweep;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** A range is named by its sweep and its last lead. */
@Mapper
interface SweepRangeMapper {
    void insert(@Param("id") String sweepId, @Param("ranges") List<SweepRange> ranges);

    /** One that nobody else is at work on. */
    Optional<SweepRange> lockOpen(@Param("ids") Collection<String> sweepIds);

    /** The last leads of those that are done. */
    List<String> lockDone(@Param("id") String sweepId);

    /** Waits for those who are at work on one. */
    List<String> lockAll(@Param("id") String sweepId);

    void advance(
            @Param("range") SweepRange range,
            @Param("position") String position,
            @Param("done") boolean done,
            @Param("seen") Seen seen);

    Seen sum(@Param("id") String sweepId, @Param("untils") Collection<String> untils);

    long count(@Param("id") String sweepId);

    void delete(@Param("id") String sweepId, @Param("untils") Collection<String> untils);
}
