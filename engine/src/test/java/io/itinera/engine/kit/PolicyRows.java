package io.itinera.engine.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;

/** A contact policy for one test, row by row: {@code aPolicy().row("Two a day", Map.of("rule", "cap", …))}. */
public final class PolicyRows {
    private static final List<String> INPUTS = List.of("channel", "purpose", "priority", "journey", "lead.country");
    private static final List<String> OUTPUTS = List.of("rule", "limit", "per", "of", "from", "to", "days");

    private final List<String> rules = new ArrayList<>();

    /** A cell that is computed. */
    public record Feel(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private PolicyRows() {}

    public static PolicyRows aPolicy() {
        return new PolicyRows();
    }

    /** For marketing messages. */
    public PolicyRows row(String why, Map<String, ?> outputs) {
        return row(why, Map.of("purpose", "\"marketing\""), outputs);
    }

    /** @param cells FEEL by input */
    public PolicyRows row(String why, Map<String, String> cells, Map<String, ?> outputs) {
        var rule = new StringBuilder("<rule id=\"rule-" + rules.size() + "\"><description>" + why + "</description>");
        INPUTS.forEach(input -> rule.append("<inputEntry id=\"in-" + rules.size() + "-" + input + "\"><text>")
                .append(cells.getOrDefault(input, "").replace("<", "&lt;"))
                .append("</text></inputEntry>"));
        OUTPUTS.forEach(output -> rule.append("<outputEntry id=\"out-" + rules.size() + "-" + output + "\"><text>")
                .append(feel(outputs.get(output)))
                .append("</text></outputEntry>"));
        rules.add(rule.append("</rule>").toString());
        return this;
    }

    public void publish(RepositoryService repository) {
        repository.createDeployment().addString("contact-policy.dmn", xml()).deploy();
    }

    private String xml() {
        var table = new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"drd\""
                + " name=\"Policy\" namespace=\"test\"><decision id=\"contact-policy\" name=\"Contact policy\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/dmn\" camunda:historyTimeToLive=\"P1D\">"
                + "<decisionTable id=\"table\" hitPolicy=\"RULE ORDER\">");
        INPUTS.forEach(input -> table.append("<input id=\"" + input + "\"><inputExpression id=\"" + input
                + "-expression\"><text>" + input + "</text></inputExpression></input>"));
        OUTPUTS.forEach(output -> table.append("<output id=\"" + output + "\" name=\"" + output + "\"/>"));
        rules.forEach(table::append);
        return table.append("</decisionTable></decision></definitions>").toString();
    }

    private static String feel(Object value) {
        return value == null
                ? ""
                : value instanceof Number || value instanceof Feel ? value.toString() : "\"" + value + "\"";
    }
}
