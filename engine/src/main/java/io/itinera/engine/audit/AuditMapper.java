package io.itinera.engine.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuditMapper {
    void insert(AuditRow row);

    List<AuditRow> latest(@Param("subject") String subject, @Param("limit") int limit);
}
