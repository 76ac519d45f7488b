package io.itinera.engine.message;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SentMapper {
    record Sent(String id, String providerId) {}

    List<Sent> byProviderIds(
            @Param("leadIds") Collection<String> leadIds, @Param("providerIds") Collection<String> providerIds);
}
