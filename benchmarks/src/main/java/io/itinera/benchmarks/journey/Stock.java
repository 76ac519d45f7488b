package io.itinera.benchmarks.journey;

import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.app.Poll;
import io.itinera.benchmarks.database.Address;
import io.itinera.engine.base.Ids;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Camunda's starter with its defaults. Leads enter as everybody lets instances start: one call of the runtime service
 * each, in a loop, which is one transaction each. Lead data, policy and counters it has none of.
 */
final class Stock implements Contestant {
    private final EngineNode node;
    private final Rows rows;
    private final int leads;
    private List<String> entering;
    private int entered;

    Stock(Address address, int leads) {
        createOutbox(address);
        this.node = EngineNode.stock(address);
        this.rows = new Rows(node.bean(JdbcTemplate.class));
        this.leads = leads;
        node.publish(JourneyBenchmark.DRAWING);
    }

    private static void createOutbox(Address address) {
        try (var connection = address.connect()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V5.00__message.sql"));
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox table could not be made", e);
        }
    }

    @Override
    public void prepare() {
        entering = Stream.generate(Ids::next).limit(leads).toList();
        entered += leads;
    }

    @Override
    public void enrol() {
        var runtime = node.bean(RuntimeService.class);
        entering.forEach(id -> runtime.startProcessInstanceByKey(JourneyBenchmark.KEY, id));
    }

    @Override
    public void walk() {
        node.walk();
        Poll.until("all jobs are done", JourneyBenchmark.LONGEST, () -> rows.noneIn("ACT_RU_JOB"));
        node.rest();
    }

    @Override
    public void check() {
        rows.check("messages", 2L * entered, "SELECT COUNT(*) FROM message");
        rows.check("executions left", 0, "SELECT COUNT(*) FROM ACT_RU_EXECUTION");
        rows.check("instances in history", entered, "SELECT COUNT(*) FROM ACT_HI_PROCINST");
    }

    @Override
    public void close() {
        node.close();
    }
}
