package io.itinera.engine.bpmn.run;

import io.itinera.engine.decision.ListedTable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Says of published decisions what lists show of them. */
final class DescribeTable {
    private static final Comparator<ListedTable> BY_FILE = Comparator.comparing(ListedTable::file)
            .thenComparing(ListedTable::publication)
            .thenComparing(ListedTable::asked, Comparator.reverseOrder())
            .thenComparing(ListedTable::name);

    /** One that is needed in the publication it came with. */
    private record Needed(String publication, String key) {}

    private DescribeTable() {}

    static List<ListedTable> all(List<DecisionDefinitionEntity> newest, CommandContext context) {
        var needed = newest.stream()
                .flatMap(one -> one.getRequiredDecisions().stream()
                        .map(other -> new Needed(one.getDeploymentId(), other.getKey())))
                .collect(Collectors.toSet());
        return newest.stream()
                .map(one -> describe(one, !needed.contains(new Needed(one.getDeploymentId(), one.getKey())), context))
                .sorted(BY_FILE)
                .toList();
    }

    private static ListedTable describe(DecisionDefinitionEntity one, boolean asked, CommandContext context) {
        var table = one.getDecisionLogic() instanceof DmnDecisionTableImpl rules ? rules : null;
        var published = context.getDeploymentManager()
                .findDeploymentById(one.getDeploymentId())
                .getDeploymentTime();
        return new ListedTable(
                one.getKey(),
                one.getName() == null ? one.getKey() : one.getName(),
                one.getVersion(),
                one.getResourceName(),
                one.getDeploymentId(),
                table == null ? null : hitPolicy(table),
                table == null ? 0 : table.getRules().size(),
                asked,
                published.toInstant());
    }

    private static String hitPolicy(DmnDecisionTableImpl table) {
        var entry = table.getHitPolicyHandler().getHitPolicyEntry();
        var policy = entry.getHitPolicy().name().replace('_', ' ');
        return entry.getAggregator() == null ? policy : policy + " " + entry.getAggregator();
    }
}
