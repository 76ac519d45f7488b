package io.itinera.engine.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.itinera.engine.base.Json;
import io.itinera.engine.decision.FiredRule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The rules that fired as they are kept, in some sixty bytes: per table the number of its heading, the values that its
 * columns had, and the number and points of each rule. What the numbers mean is in {@link ScoreWords}. Reasons of
 * earlier versions of the program are JSON and are read as well.
 */
@Component
class StoredReasons {
    private static final byte PACKED = 1;
    private static final TypeReference<List<EarlierTable>> EARLIER = new TypeReference<>() {};

    private final ScoreWords words;

    record Heading(String table, List<String> inputs) {}

    record Rule(String id, String says) {}

    private record EarlierTable(String table, Map<String, Object> inputs, List<EarlierRule> rules) {}

    private record EarlierRule(String id, String says, BigDecimal points) {}

    StoredReasons(ScoreWords words) {
        this.words = words;
    }

    /**
     * @param fired a score's each
     * @param shared texts that the tables themselves name, so that they may be kept apart from the lead
     */
    List<byte[]> write(List<List<FiredRule>> fired, Set<String> shared) {
        var needed = new HashSet<>();
        var made = new HashMap<String, Heading>();
        var byTable = fired.stream().map(StoredReasons::byTable).toList();
        byTable.forEach(tables -> tables.forEach(rules -> {
            var first = rules.get(0);
            needed.add(heading(first, made));
            rules.forEach(rule -> needed.add(said(rule)));
            first.inputs().values().stream()
                    .filter(value -> value instanceof String && shared.contains(value))
                    .forEach(needed::add);
        }));
        var numbers = words.numbers(needed);
        return byTable.stream().map(tables -> pack(tables, numbers, made)).toList();
    }

    /** The rules of a table come one after the other. */
    private static List<List<FiredRule>> byTable(List<FiredRule> fired) {
        Map<String, List<FiredRule>> tables = new LinkedHashMap<>();
        fired.forEach(rule ->
                tables.computeIfAbsent(rule.table(), name -> new ArrayList<>()).add(rule));
        return List.copyOf(tables.values());
    }

    private static byte[] pack(List<List<FiredRule>> tables, Map<Object, Integer> numbers, Map<String, Heading> made) {
        var packed = new PackedWriter(numbers);
        packed.number(PACKED);
        packed.number(tables.size());
        for (var rules : tables) {
            packed.number(numbers.get(heading(rules.get(0), made)));
            rules.get(0).inputs().values().forEach(packed::value);
            packed.number(rules.size());
            for (var rule : rules) {
                packed.number(numbers.get(said(rule)));
                packed.points(rule.points());
            }
        }
        return packed.bytes();
    }

    List<FiredRule> read(byte[] stored) {
        if (stored.length == 0 || stored[0] != PACKED) {
            return readEarlier(new String(stored, StandardCharsets.UTF_8));
        }
        var packed = new PackedReader(stored, words);
        packed.number();
        var rules = new ArrayList<FiredRule>();
        for (int table = packed.number(); table > 0; table--) {
            var heading = words.thing(packed.number(), Heading.class);
            Map<String, Object> inputs = new LinkedHashMap<>();
            heading.inputs().forEach(name -> inputs.put(name, packed.value()));
            for (int rule = packed.number(); rule > 0; rule--) {
                var said = words.thing(packed.number(), Rule.class);
                rules.add(new FiredRule(heading.table(), said.id(), said.says(), packed.points(), inputs));
            }
        }
        return rules;
    }

    private static List<FiredRule> readEarlier(String json) {
        return json.isEmpty()
                ? List.of()
                : Json.read(json, EARLIER).stream()
                        .flatMap(table -> table.rules().stream()
                                .map(rule -> new FiredRule(
                                        table.table(), rule.id(), rule.says(), rule.points(), table.inputs())))
                        .toList();
    }

    /** Made once for all scores of a table, whose columns are the same ones. */
    private static Heading heading(FiredRule rule, Map<String, Heading> made) {
        var before = made.get(rule.table());
        if (before != null && isOf(before, rule)) {
            return before;
        }
        var heading = new Heading(rule.table(), List.copyOf(rule.inputs().keySet()));
        made.put(rule.table(), heading);
        return heading;
    }

    private static boolean isOf(Heading heading, FiredRule rule) {
        var names = rule.inputs().keySet().iterator();
        return heading.inputs().size() == rule.inputs().size()
                && heading.inputs().stream().allMatch(name -> name.equals(names.next()));
    }

    private static Rule said(FiredRule rule) {
        return new Rule(rule.ruleId(), rule.description());
    }
}
