package io.itinera.engine.lead;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface IdentityMapper {
    List<IdentityRow> ofLead(@Param("leadId") String leadId);

    /** Fails on a name that somebody else inserted meanwhile; that is how a race is noticed. */
    void insert(@Param("rows") List<IdentityRow> rows);

    void repoint(@Param("rows") List<IdentityRow> rows);

    void deleteEmails(@Param("emails") Collection<String> emails);

    void move(@Param("from") String fromLeadId, @Param("to") String toLeadId);

    void deleteOf(@Param("leadId") String leadId);
}
