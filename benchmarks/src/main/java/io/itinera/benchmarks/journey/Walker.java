package io.itinera.benchmarks.journey;

import io.itinera.engine.base.Ids;
import java.util.HashMap;
import java.util.Map;

/** The ids of one lead's rows on the floor. */
record Walker(String leadId, String instanceId, String startId, String waitingId, String timerId) {
    static Walker fresh() {
        return new Walker(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
    }

    /** New id by the id in the pattern's rows. */
    Map<String, String> ids(LeadRows rows) {
        var ids = new HashMap<String, String>();
        ids.put((String) rows.instance().value("BUSINESS_KEY_"), leadId);
        ids.put((String) rows.instance().value("ID_"), instanceId);
        ids.put((String) rows.start().value("ID_"), startId);
        ids.put((String) rows.waiting().value("ID_"), waitingId);
        ids.put((String) rows.timer().value("ID_"), timerId);
        return ids;
    }
}
