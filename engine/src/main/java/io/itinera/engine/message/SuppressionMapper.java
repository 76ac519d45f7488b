package io.itinera.engine.message;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SuppressionMapper {
    void insertIgnore(@Param("rows") List<Suppressions.SuppressionRow> rows);

    List<Suppressions.SuppressionRow> find(@Param("channel") String channel, @Param("hashes") List<String> hashes);
}
