package io.itinera.engine.message;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CaptureMapper {
    void put(
            @Param("messageId") String messageId,
            @Param("kind") String kind,
            @Param("content") Map<String, Object> content,
            @Param("at") Instant at);

    StoredCaptures.CapturedRow find(@Param("messageId") String messageId);

    void delete(@Param("messageIds") Collection<String> messageIds);

    void eraseLead(@Param("leadId") String leadId);
}
