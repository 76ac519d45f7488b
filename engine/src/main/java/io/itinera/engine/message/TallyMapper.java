package io.itinera.engine.message;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TallyMapper {
    void insert(@Param("steps") List<Tally.TallyStep> steps);

    List<StateCount> sums();

    List<Tally.TallyStep> lockSome(@Param("limit") int limit);

    void delete(@Param("ids") List<String> ids);
}
