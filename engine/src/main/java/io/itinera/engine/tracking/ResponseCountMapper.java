package io.itinera.engine.tracking;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ResponseCountMapper {
    /** Adds the row to what stands there. */
    void add(@Param("row") ResponseCount row, @Param("slot") int slot);

    List<ResponseCount> ofJourney(@Param("journeyKey") String journeyKey);

    List<ResponseCount> ofContent(@Param("content") String content);
}
