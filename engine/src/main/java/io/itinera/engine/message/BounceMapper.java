package io.itinera.engine.message;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BounceMapper {
    record Row(String messageId, String reason) {}

    void note(@Param("rows") List<Row> rows);

    List<Row> untold(@Param("limit") int limit);

    void told(@Param("ids") List<String> ids);
}
