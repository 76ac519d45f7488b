package io.itinera.engine.audit;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuditMapper {
    void insert(AuditRow row);

    /** The rows that were written first, of those that nobody else is at work on; they stay locked. */
    List<AuditRow> lockFirst(@Param("limit") int limit);

    void delete(@Param("ids") Collection<String> ids);

    List<AuditRow> latest(@Param("subject") String subject, @Param("limit") int limit);
}
