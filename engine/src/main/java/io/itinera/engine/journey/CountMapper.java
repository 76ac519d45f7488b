package io.itinera.engine.journey;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CountMapper {
    void append(@Param("rows") Collection<CountRow> rows);

    /** The oldest additions that no other node is folding. */
    List<CountRow> lockAdditions(@Param("limit") int limit);

    void addToTotals(@Param("rows") Collection<CountRow> rows);

    void deleteAdditions(@Param("ids") Collection<String> ids);

    /** Sums a journey's counts by element, over versions. */
    List<CountRow> sums(@Param("journeyKey") String journeyKey);

    /** The sums of the process itself, a row for each version. */
    List<CountRow> sumsOfVersions(@Param("journeyKey") String journeyKey);

    /** The sums of the processes themselves, whose element id is their key. */
    List<CountRow> sumsOfWholes();
}
