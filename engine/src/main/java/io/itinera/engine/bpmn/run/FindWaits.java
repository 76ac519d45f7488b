package io.itinera.engine.bpmn.run;

import io.itinera.engine.store.BulkSelect;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds where leads wait for events. */
@Component
class FindWaits {
    /** Joined with the other one, MariaDB would read all who wait for an event of the type. */
    private static final String INSTANCES = "SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ IN (:keys)";

    private static final String WAITS = "SELECT s.ID_, s.EVENT_NAME_, i.BUSINESS_KEY_, s.PROC_INST_ID_, i.PROC_DEF_ID_,"
            + " s.ACTIVITY_ID_ FROM ACT_RU_EVENT_SUBSCR s JOIN ACT_RU_EXECUTION i ON i.ID_ = s.PROC_INST_ID_"
            + " WHERE s.PROC_INST_ID_ IN (:keys) AND s.EVENT_TYPE_ = 'message'";

    private final BulkSelect bulk;

    FindWaits(BulkSelect bulk) {
        this.bulk = bulk;
    }

    /** All places where these leads wait for an event of any type. */
    List<Wait> ofLeads(Collection<String> leadIds) {
        var instances = bulk.select(INSTANCES, leadIds, (row, number) -> row.getString(1));
        return bulk.select(
                WAITS,
                instances,
                (row, number) -> new Wait(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
    }
}
