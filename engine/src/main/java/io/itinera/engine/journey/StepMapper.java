package io.itinera.engine.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface StepMapper {
    /** The rows that were written first, of those that nobody else is at work on; they stay locked. */
    List<Aged> lockFirst(@Param("limit") int limit);

    record Aged(long id, Instant enteredAt) {}

    void delete(@Param("ids") Collection<Long> ids);

    void deleteOf(@Param("leadId") String leadId);
}
