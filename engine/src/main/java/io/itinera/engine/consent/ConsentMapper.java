package io.itinera.engine.consent;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ConsentMapper {
    void put(@Param("rows") List<Consent> rows);

    void addChanges(@Param("rows") List<ConsentChange> rows);

    List<ConsentChange> changes(
            @Param("leadId") String leadId, @Param("before") long before, @Param("limit") int limit);

    void erase(@Param("leadId") String leadId);

    void eraseChanges(@Param("leadId") String leadId);
}
