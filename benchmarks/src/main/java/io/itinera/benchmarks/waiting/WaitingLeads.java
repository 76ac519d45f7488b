package io.itinera.benchmarks.waiting;

import io.itinera.benchmarks.app.AddLeads;
import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.app.Poll;
import io.itinera.benchmarks.database.Address;
import io.itinera.benchmarks.database.Batches;
import io.itinera.benchmarks.database.RowTemplate;
import io.itinera.engine.base.Ids;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.leadjob.Selection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Any number of leads that wait in a journey for a click, or for thirty days. The first enters as every lead does; its
 * rows are then written as often as needed with other ids in them, because to enrol a million takes longer than to
 * measure with them.
 */
public final class WaitingLeads {
    private static final String KEY = "benchmark-waiting";
    private static final int LEADS_A_TRANSACTION = 500;
    /** In the order in which the foreign keys want them. */
    private static final Map<String, String> TABLES_AND_ORDER = new java.util.LinkedHashMap<>();

    static {
        TABLES_AND_ORDER.put("lead_profile", "id");
        TABLES_AND_ORDER.put("lead_identity", "lead_id");
        // the instance before its parts: on all databases here NULL comes first
        TABLES_AND_ORDER.put("ACT_RU_EXECUTION", "PARENT_ID_");
        TABLES_AND_ORDER.put("ACT_RU_JOB", "ID_");
        TABLES_AND_ORDER.put("ACT_RU_EVENT_SUBSCR", "ID_");
        TABLES_AND_ORDER.put("journey_run", "instance_id");
    }

    private final Address address;
    private final List<RowTemplate> pattern = new ArrayList<>();
    private final Queue<String> leadIds = new ConcurrentLinkedQueue<>();
    private int made = 1;

    /** @param node on an otherwise empty database */
    public WaitingLeads(EngineNode node, Address address) {
        this.address = address;
        node.publish("benchmark-journeys/benchmark-waiting.bpmn");
        AddLeads.to(node, "pattern", 1);
        var journeys = node.bean(Journeys.class);
        var job = journeys.enrol(KEY, new Selection.All(), "benchmark");
        Poll.until(
                "the first lead waits",
                Duration.ofMinutes(1),
                () -> journeys.enrolment(job.id()).finished());
        try (var connection = address.connect()) {
            for (var table : TABLES_AND_ORDER.entrySet()) {
                pattern.addAll(RowTemplate.all(connection, table.getKey(), table.getValue()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of the first waiting lead could not be read", e);
        }
    }

    /** Leads that wait and that {@link #next()} has not handed out; the first one aside. */
    public int waiting() {
        return leadIds.size();
    }

    /** A lead that waits; each is answered once. */
    public String next() {
        return leadIds.remove();
    }

    /** Adds waiting leads until there are that many. */
    public void fillUpTo(int howMany) {
        try (var batches = new Batches(address.connect())) {
            while (leadIds.size() < howMany) {
                var fresh = new ArrayList<String>();
                for (int i = Math.min(LEADS_A_TRANSACTION, howMany - leadIds.size()); i > 0; i--) {
                    fresh.add(copy(batches));
                }
                batches.commit();
                leadIds.addAll(fresh);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Waiting leads could not be copied", e);
        }
    }

    private String copy(Batches batches) throws SQLException {
        var ids = new HashMap<String, String>();
        var leadId = Ids.next();
        ids.put(pattern.get(0).value("id").toString(), leadId);
        ids.put("pattern0@example.test", "waiting" + made++ + "@example.test");
        for (var row : pattern) {
            if (row.table().startsWith("ACT_")) {
                ids.put(row.value("ID_").toString(), Ids.next());
            }
        }
        for (var row : pattern) {
            row.addTo(batches.of(row.insert()), ids);
        }
        return leadId;
    }
}
