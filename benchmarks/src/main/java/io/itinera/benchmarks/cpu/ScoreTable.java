package io.itinera.benchmarks.cpu;

import io.itinera.benchmarks.app.EngineNode;
import io.itinera.benchmarks.database.Database;
import io.itinera.engine.decision.Facts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The shipped lead score with all that it requires, as the engine evaluates it; nothing is read or stored. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScoreTable {
    private static final List<Map<String, Object>> LEADS = List.of(
            Map.of(),
            Map.of("totalTimeSpentOnWebsite", 900, "totalVisits", 4, "clicks", 1, "lifecycleStage", "lead"),
            Map.of("totalTimeSpentOnWebsite", 120, "totalVisits", 1, "clicks", 0, "lifecycleStage", "lead"));

    private Database database;
    private EngineNode node;
    private ProcessEngineConfigurationImpl engine;
    private DmnDecision score;
    private int turn;

    @Setup
    public void publish() {
        database = Database.open("h2");
        node = EngineNode.itinera(database.fresh("cpu"));
        engine = (ProcessEngineConfigurationImpl) node.bean(ProcessEngine.class).getProcessEngineConfiguration();
        node.publish("decision-tables/lead-score.dmn");
        var published = node.bean(RepositoryService.class)
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("lead-score")
                .singleResult();
        score = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache().findDeployedDecisionDefinitionById(published.getId()));
    }

    @TearDown
    public void stop() {
        node.close();
        database.close();
    }

    @Benchmark
    public DmnDecisionResult evaluate() {
        var lead = LEADS.get(turn++ % LEADS.size());
        return engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDmnEngine().evaluateDecision(score, Map.of("lead", Facts.of(lead::get))));
    }
}
