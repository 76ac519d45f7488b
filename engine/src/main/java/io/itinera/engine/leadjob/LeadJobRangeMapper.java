package io.itinera.engine.leadjob;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** A range is named by its job and its last item. */
@Mapper
interface LeadJobRangeMapper {
    void insert(@Param("id") String jobId, @Param("ranges") List<LeadJobRange> ranges);

    /** One that nobody else is at work on. */
    Optional<LeadJobRange> lockOpen(@Param("ids") Collection<String> jobIds);

    /** The last items of those that are done. */
    List<String> lockDone(@Param("id") String jobId);

    /** Waits for those who are at work on one. */
    List<String> lockAll(@Param("id") String jobId);

    void advance(
            @Param("range") LeadJobRange range,
            @Param("position") String position,
            @Param("finished") boolean finished,
            @Param("seen") Seen seen);

    Seen sum(@Param("id") String jobId, @Param("untils") Collection<String> untils);

    long count(@Param("id") String jobId);

    void delete(@Param("id") String jobId, @Param("untils") Collection<String> untils);
}
