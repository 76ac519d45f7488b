package io.itinera.engine.policy;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LedgerMapper {
    List<Spent> spent(@Param("keys") List<Spent.Key> keys);

    /** Adds to what is there; also of nothing, which locks the row until the transaction ends. */
    void addSpent(@Param("rows") List<Spent> rows);

    void addCounts(@Param("rows") List<HeldBack> rows);

    List<HeldBack> counts(@Param("from") LocalDate from, @Param("journeyKey") String journeyKey);
}
