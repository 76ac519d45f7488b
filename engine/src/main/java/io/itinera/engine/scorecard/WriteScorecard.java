package io.itinera.engine.scorecard;

import io.itinera.engine.scorecard.Suggestion.Rule;
import java.util.List;
import java.util.Locale;

/** Writes a scorecard as the DMN file that an analyst opens in Modeler: one decision, points that are added. */
final class WriteScorecard {
    private WriteScorecard() {}

    static String of(String key, List<Rule> rules) {
        var inputs = rules.stream().map(Rule::input).distinct().toList();
        var table = new StringBuilder();
        for (int i = 0; i < inputs.size(); i++) {
            table.append("""
                          <input id="%1$s-in-%2$d" label="%3$s">
                            <inputExpression id="%1$s-expression-%2$d"><text>lead.%4$s</text></inputExpression>
                          </input>
                    """.formatted(key, i, escaped(label(inputs.get(i))), escaped(name(inputs.get(i)))));
        }
        table.append("      <output id=\"%s-points\" label=\"Points\" name=\"points\" />\n".formatted(key));
        for (int i = 0; i < rules.size(); i++) {
            rule(table, key + "-rule-" + (i + 1), rules.get(i), inputs);
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="%1$s-file" name="%2$s" namespace="https://itinera.io/decision-tables">
                  <decision id="%1$s" name="%2$s">
                    <decisionTable id="%1$s-table" hitPolicy="COLLECT" aggregation="SUM">
                %3$s    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(key, escaped(label(key)), table);
    }

    private static void rule(StringBuilder table, String id, Rule rule, List<String> inputs) {
        table.append(
                "      <rule id=\"%s\">\n        <description>%s</description>\n".formatted(id, escaped(rule.says())));
        for (int i = 0; i < inputs.size(); i++) {
            var cell = inputs.get(i).equals(rule.input()) ? rule.cell() : "";
            table.append(
                    "        <inputEntry id=\"%s-%d\"><text>%s</text></inputEntry>\n".formatted(id, i, escaped(cell)));
        }
        table.append("        <outputEntry id=\"%s-out\"><text>%d</text></outputEntry>\n      </rule>\n"
                .formatted(id, rule.points()));
    }

    /** {@code totalTimeSpent} as people read it: "Total time spent". */
    static String label(String name) {
        var words =
                name.replace('-', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String name(String input) {
        return input.matches("[A-Za-z_][A-Za-z0-9_]*") ? input : "`" + input + "`";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
