package io.itinera.engine.lead;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LeadMapper {
    /** Inserts new leads and changes known ones; score and grade belong to scoring and stay as they are. */
    void put(@Param("rows") List<LeadRow> rows);

    List<Lead> search(SearchQuery query);

    /** How many the search finds, counted up to its limit. */
    long countFound(SearchQuery query);

    List<String> idsAfter(@Param("after") String after, @Param("limit") int limit);

    List<String> idsBetween(@Param("after") String after, @Param("until") String until, @Param("limit") int limit);

    long count();

    Set<String> qualified(@Param("ids") Collection<String> ids);

    List<PhoneOwner> byPhone(@Param("phones") Collection<String> phones);

    void delete(@Param("ids") Collection<String> ids);
}
