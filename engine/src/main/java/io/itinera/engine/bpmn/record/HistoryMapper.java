package io.itinera.engine.bpmn.record;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The engine's history where its own API would read too much. */
@Mapper
interface HistoryMapper {
    /** @param days null where it is kept for ever */
    record TimeToLive(String definitionId, Integer days) {}

    record LogRow(String id, String stackTraceId) {}

    List<TimeToLive> timesToLive();

    /** Ended instances, oldest end first, that nobody else is at work on; their rows stay locked. */
    List<String> lockEnded(
            @Param("definitionId") String definitionIdOrNull, @Param("before") Date before, @Param("limit") int limit);

    List<LogRow> lockJobLogs(@Param("before") Date before, @Param("limit") int limit);

    List<String> lockIncidents(@Param("before") Date before, @Param("limit") int limit);

    List<String> lockOperations(@Param("before") Date before, @Param("limit") int limit);

    void deleteJobLogs(@Param("ids") Collection<String> ids);

    void deleteStackTraces(@Param("ids") Collection<String> ids);

    void deleteIncidents(@Param("ids") Collection<String> ids);

    void deleteOperations(@Param("ids") Collection<String> ids);
}
