package io.itinera.engine.policy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ContactMapper {
    List<Contact> of(@Param("leadIds") Collection<String> leadIds, @Param("messageIds") Collection<String> messageIds);

    List<Contact> lockOldest(@Param("before") Instant before, @Param("limit") int limit);

    void delete(@Param("leadIds") Collection<String> leadIds, @Param("messageIds") Collection<String> messageIds);

    void eraseLead(@Param("leadId") String leadId);

    void moveToLead(@Param("from") String from, @Param("to") String to);
}
