package io.itinera.engine.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.itinera.engine.base.Json;
import io.itinera.engine.decision.FiredRule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
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

    /** A rule's numbers in {@link ScoreWords}, its own and that of its table's heading. */
    private record Numbered(int heading, int rule) {}

    /**
     * @param fired a score's each; the rules of a table come one after the other
     * @param shared texts that the tables themselves name, so that they may be kept apart from the lead
     */
    List<byte[]> write(List<List<FiredRule>> fired, Set<String> shared) {
        var tables = fired.stream().map(StoredReasons::byTable).toList();
        var rules = new HashMap<String, Map<String, FiredRule>>();
        var needed = new HashSet<Object>();
        for (var ofScore : tables) {
            for (var ofTable : ofScore) {
                var first = ofTable.get(0);
                var known = rules.computeIfAbsent(first.table(), table -> new HashMap<>());
                ofTable.forEach(rule -> known.putIfAbsent(rule.ruleId(), rule));
                addShared(first.inputs().values(), shared, needed);
            }
        }
        rules.values().stream().flatMap(ofTable -> ofTable.values().stream()).forEach(rule -> {
            needed.add(heading(rule));
            needed.add(said(rule));
        });
        var words = this.words.numbers(needed);
        var numbers = new HashMap<String, Map<String, Numbered>>();
        rules.forEach((table, ofTable) -> numbers.put(table, numbered(ofTable, words)));
        var packed = new PackedWriter(words);
        return tables.stream().map(each -> pack(each, numbers, packed)).toList();
    }

    private static void addShared(Collection<Object> values, Set<String> shared, Set<Object> texts) {
        for (var value : values) {
            if (value instanceof String text && shared.contains(text)) {
                texts.add(text);
            }
        }
    }

    private static List<List<FiredRule>> byTable(List<FiredRule> fired) {
        var tables = new ArrayList<List<FiredRule>>();
        int from = 0;
        for (int to = 1; to <= fired.size(); to++) {
            if (to == fired.size()
                    || !fired.get(to).table().equals(fired.get(from).table())) {
                tables.add(fired.subList(from, to));
                from = to;
            }
        }
        return tables;
    }

    private static Map<String, Numbered> numbered(Map<String, FiredRule> rules, Map<Object, Integer> words) {
        var numbers = new HashMap<String, Numbered>();
        rules.forEach((id, rule) -> numbers.put(id, new Numbered(words.get(heading(rule)), words.get(said(rule)))));
        return numbers;
    }

    private static byte[] pack(
            List<List<FiredRule>> tables, Map<String, Map<String, Numbered>> numbers, PackedWriter packed) {
        packed.number(PACKED);
        packed.number(tables.size());
        for (var rules : tables) {
            var first = rules.get(0);
            var ofTable = numbers.get(first.table());
            packed.number(ofTable.get(first.ruleId()).heading());
            first.inputs().values().forEach(packed::value);
            packed.number(rules.size());
            for (var rule : rules) {
                packed.number(ofTable.get(rule.ruleId()).rule());
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

    private static Heading heading(FiredRule rule) {
        return new Heading(rule.table(), List.copyOf(rule.inputs().keySet()));
    }

    private static Rule said(FiredRule rule) {
        return new Rule(rule.ruleId(), rule.description());
    }
}
