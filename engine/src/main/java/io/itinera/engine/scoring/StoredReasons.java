package io.itinera.engine.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.itinera.engine.base.Json;
import io.itinera.engine.decision.FiredRule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** @param shared texts that the tables themselves name, so that they may be kept apart from the lead */
    Writer writer(Set<String> shared) {
        return new Writer(words.numbers(shared));
    }

    /** Writes the rules of one score after another's and remembers what they have in common. For one thread. */
    final class Writer {
        private final PackedWriter packed;
        private final Map<String, Map<String, Numbered>> numbers = new HashMap<>();

        private Writer(Map<Object, Integer> texts) {
            this.packed = new PackedWriter(texts);
        }

        /** @param fired the rules of a table come one after the other */
        byte[] write(List<FiredRule> fired) {
            var tables = byTable(fired);
            packed.number(PACKED);
            packed.number(tables.size());
            tables.forEach(this::table);
            return packed.bytes();
        }

        private void table(List<FiredRule> rules) {
            var first = rules.get(0);
            var ofTable = numbers.computeIfAbsent(first.table(), table -> new HashMap<>());
            packed.number(numbered(first, ofTable).heading());
            first.inputs().values().forEach(packed::value);
            packed.number(rules.size());
            for (var rule : rules) {
                packed.number(numbered(rule, ofTable).rule());
                packed.points(rule.points());
            }
        }

        private Numbered numbered(FiredRule rule, Map<String, Numbered> ofTable) {
            return ofTable.computeIfAbsent(
                    rule.ruleId(), id -> new Numbered(words.number(heading(rule)), words.number(said(rule))));
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
