package io.itinera.engine.bpmn.run;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;

/** The texts in quotation marks in the cells of a decision and of all that it requires. */
final class TextsOfCells {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]{1,200})\"");

    private TextsOfCells() {}

    static Set<String> in(DmnDecision decision) {
        var texts = new HashSet<String>();
        collect(decision, texts);
        return Set.copyOf(texts);
    }

    private static void collect(DmnDecision decision, Set<String> texts) {
        decision.getRequiredDecisions().forEach(required -> collect(required, texts));
        if (decision.getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            table.getRules().stream()
                    .flatMap(rule -> Stream.concat(rule.getConditions().stream(), rule.getConclusions().stream()))
                    .map(DmnExpressionImpl::getExpression)
                    .filter(Objects::nonNull)
                    .forEach(cell -> QUOTED.matcher(cell).results().forEach(found -> texts.add(found.group(1))));
        }
    }
}
