package io.itinera.engine.message;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SuppressionMapper {
    int insertIgnore(@Param("rows") List<Suppressions.SuppressionRow> rows);

    int delete(@Param("channel") String channel, @Param("hash") String hash);

    List<Suppressions.SuppressionRow> ofHash(@Param("hash") String hash);

    List<Suppressions.ChannelCount> counts();

    List<Suppressions.SuppressionRow> after(
            @Param("channel") String channel, @Param("hash") String hash, @Param("limit") int limit);
}
