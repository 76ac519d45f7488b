package io.itinera.engine.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ResponseMapper {
    void count(
            @Param("messageId") String messageId,
            @Param("leadId") String leadId,
            @Param("kind") String kind,
            @Param("people") int people,
            @Param("machines") int machines,
            @Param("at") Instant at);

    long people(@Param("messageId") String messageId, @Param("kind") String kind);

    List<Responses.Response> find(@Param("messageIds") Collection<String> messageIds);

    List<Responses.Response> ofLead(@Param("leadId") String leadId);

    void erase(@Param("leadId") String leadId);

    void move(@Param("from") String from, @Param("to") String to);

    int deleteOldest(@Param("before") Instant before, @Param("limit") int limit);
}
