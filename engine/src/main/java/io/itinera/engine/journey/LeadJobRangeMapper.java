package io.itinera.engine.journey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** A range is named by its enrolment and its last lead. */
@Mapper
interface LeadJobRangeMapper {
    void insert(@Param("id") String enrolmentId, @Param("ranges") List<LeadJobRange> ranges);

    /** One that nobody else is at work on. */
    Optional<LeadJobRange> lockOpen(@Param("ids") Collection<String> enrolmentIds);

    /** The last leads of those that are done. */
    List<String> lockDone(@Param("id") String enrolmentId);

    /** Waits for those who are at work on one. */
    List<String> lockAll(@Param("id") String enrolmentId);

    void advance(
            @Param("range") LeadJobRange range,
            @Param("position") String position,
            @Param("done") boolean done,
            @Param("seen") Seen seen);

    Seen sum(@Param("id") String enrolmentId, @Param("untils") Collection<String> untils);

    long count(@Param("id") String enrolmentId);

    void delete(@Param("id") String enrolmentId, @Param("untils") Collection<String> untils);
}
