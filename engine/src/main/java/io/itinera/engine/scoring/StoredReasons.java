package io.itinera.engine.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.itinera.engine.base.Json;
import io.itinera.engine.decision.FiredRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that fired as they are kept: a table's inputs are written once, not once a rule. */
final class StoredReasons {
    private record Table(String table, Map<String, Object> inputs, List<Rule> rules) {}

    private record Rule(String id, String says, BigDecimal points) {}

    private static final TypeReference<List<Table>> TABLES = new TypeReference<>() {};

    private StoredReasons() {}

    static String write(List<FiredRule> fired) {
        Map<String, Table> tables = new LinkedHashMap<>();
        fired.forEach(rule -> tables.computeIfAbsent(
                        rule.table(), name -> new Table(name, rule.inputs(), new ArrayList<>()))
                .rules()
                .add(new Rule(rule.ruleId(), rule.description(), rule.points())));
        return Json.write(tables.values());
    }

    static List<FiredRule> read(String json) {
        return Json.read(json, TABLES).stream()
                .flatMap(table -> table.rules().stream()
                        .map(rule ->
                                new FiredRule(table.table(), rule.id(), rule.says(), rule.points(), table.inputs())))
                .toList();
    }
}
