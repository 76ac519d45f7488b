package io.itinera.engine.kit;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;

/** A decision table written in a test: cells of the inputs, then of the outputs. */
public final class SmallTable {
    private final String key;
    private final String policy;
    private final List<String> inputs;
    private final List<String> outputs;
    private final List<List<String>> rules = new ArrayList<>();

    public SmallTable(String key, String policy, List<String> inputs, List<String> outputs) {
        this.key = key;
        this.policy = policy;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    public SmallTable rule(String... cells) {
        rules.add(List.of(cells));
        return this;
    }

    public void publish(RepositoryService repository) {
        repository.createDeployment().addString(key + ".dmn", text()).deploy();
    }

    /** As a DMN file. */
    public String text() {
        var xml = new StringBuilder(
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"f\" name=\"f\""
                        + " namespace=\"t\"><decision id=\"" + key + "\" name=\"" + key + "\">"
                        + "<decisionTable id=\"t\" hitPolicy=\"" + policy + "\">");
        for (int i = 0; i < inputs.size(); i++) {
            xml.append("<input id=\"i%d\"><inputExpression id=\"e%d\"><text>%s</text></inputExpression></input>"
                    .formatted(i, i, inputs.get(i)));
        }
        for (int i = 0; i < outputs.size(); i++) {
            xml.append("<output id=\"o%d\" name=\"%s\" />".formatted(i, outputs.get(i)));
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            xml.append("<rule id=\"r%d\"><description>rule %d</description>".formatted(rule, rule + 1));
            for (int cell = 0; cell < rules.get(rule).size(); cell++) {
                var kind = cell < inputs.size() ? "inputEntry" : "outputEntry";
                xml.append("<%s id=\"c%d-%d\"><text>%s</text></%s>"
                        .formatted(kind, rule, cell, escaped(rules.get(rule).get(cell)), kind));
            }
            xml.append("</rule>");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
