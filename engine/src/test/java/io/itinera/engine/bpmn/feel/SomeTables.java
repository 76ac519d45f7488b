package io.itinera.engine.bpmn.feel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invents decision tables, graphs of them and values to ask them with, the odd ones more often than life does. */
final class SomeTables {
    private static final List<String> POLICIES = List.of(
            "hitPolicy=\"UNIQUE\"",
            "hitPolicy=\"FIRST\"",
            "hitPolicy=\"ANY\"",
            "hitPolicy=\"RULE ORDER\"",
            "hitPolicy=\"COLLECT\"",
            "hitPolicy=\"COLLECT\" aggregation=\"SUM\"",
            "hitPolicy=\"COLLECT\" aggregation=\"MIN\"",
            "hitPolicy=\"COLLECT\" aggregation=\"MAX\"",
            "hitPolicy=\"COLLECT\" aggregation=\"COUNT\"");
    private static final List<String> TYPES = List.of("string", "integer", "long", "double", "boolean", "date");
    private static final List<String> INPUTS = items("""
            x | y | lead.a | lead.b | lead.c.d | lead.none | nobody.a | x + 1 | string length(y) | lead | 5
            | "A" | date(y) | lead.a = null
            """);
    private static final List<String> ODD_CELLS = items("""
            x | > y | ? > 3 | lead.a | [x..y] | starts with(?, "A") | not(x) | duration("P1D") | [1, 2, 3]
            contains(?, "a") | date and time("2026-05-01T10:00:00Z") | > date and time("2026-05-01T10:00:00Z")
            x in [1..5] | cellInput | if ? = null then true else false | not(true) | true, false | 5 + | "A
            {a: 1} | > "A" | ["A".."M"] | > true | [1..date("2026-05-01")] | [9..1] | lead.c.d
            assert(?, ? > 1) | > null | "A".x | -"A"
            """);

    private static final List<String> OUTPUTS = items("""
            1 | 2 | -3 | 2.5 | 0 | 10 | 9223372036854775807 | "A" | "7" | true | null | x | lead.a | lead.c.d | x + 1
            | | date("2026-01-01") | [1, 2] | 5 + | o1 | sum([x, 1])
            """);

    private final Random random;

    SomeTables(long seed) {
        this.random = new Random(seed);
    }

    /** A file with one to three decisions, of which the last, "d0", may require the others. */
    String file() {
        int decisions = oneIn(3) ? 2 + random.nextInt(2) : 1;
        var file = new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
                + " id=\"f\" name=\"f\" namespace=\"test\">");
        for (int i = 0; i < decisions; i++) {
            file.append("<decision id=\"d%d\" name=\"D %d\">".formatted(i, i));
            if (i > 0 && oneIn(5)) {
                file.append("<variable id=\"v%d\" name=\"o%d\"/>".formatted(i, i));
            }
            for (int other = i + 1; other < decisions; other++) {
                file.append(
                        "<informationRequirement id=\"r%d%d\"><requiredDecision href=\"#d%d\"/></informationRequirement>"
                                .formatted(i, other, other));
            }
            file.append(i > 0 && oneIn(5) ? literal(i) : table(i, decisions)).append("</decision>");
        }
        return file.append("</definitions>").toString();
    }

    private String literal(int number) {
        return "<literalExpression id=\"l%d\"><text>%s</text></literalExpression>".formatted(number, escaped(output()));
    }

    private String table(int number, int decisions) {
        int inputs = 1 + random.nextInt(3);
        int outputs = oneIn(4) ? 2 : 1;
        var table = new StringBuilder("<decisionTable id=\"t%d\" %s>".formatted(number, one(POLICIES)));
        for (int i = 0; i < inputs; i++) {
            var expression = decisions > number + 1 && oneIn(2) ? "o" + (number + 1) : one(INPUTS);
            table.append("<input id=\"i%d%d\"><inputExpression id=\"e%d%d\"%s><text>%s</text></inputExpression></input>"
                    .formatted(number, i, number, i, type(), expression));
        }
        for (int i = 0; i < outputs; i++) {
            table.append("<output id=\"o%d%d\" name=\"%s\"%s/>"
                    .formatted(number, i, i == 0 ? "o" + number : "p" + number, type()));
        }
        int rules = random.nextInt(6);
        for (int rule = 0; rule < rules; rule++) {
            table.append("<rule id=\"rule%d%d\">".formatted(number, rule));
            cells(table, "inputEntry", "in" + number + rule, inputs, this::cell);
            cells(table, "outputEntry", "out" + number + rule, outputs, this::output);
            table.append("</rule>");
        }
        return table.append("</decisionTable>").toString();
    }

    private void cells(StringBuilder table, String element, String id, int count, Supplier<String> text) {
        for (int i = 0; i < count; i++) {
            table.append(
                    "<%s id=\"%s%d\"><text>%s</text></%s>".formatted(element, id, i, escaped(text.get()), element));
        }
    }

    private String type() {
        return oneIn(5) ? " typeRef=\"" + one(TYPES) + "\"" : "";
    }

    private String cell() {
        return switch (random.nextInt(14)) {
            case 0, 1 -> "";
            case 2 -> "-";
            case 3 -> one(ODD_CELLS);
            case 4 ->
                IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> test()).collect(Collectors.joining(", "));
            case 5 ->
                "not("
                        + IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(i -> test())
                                .collect(Collectors.joining(","))
                        + ")";
            default -> test();
        };
    }

    private String test() {
        return switch (random.nextInt(6)) {
            case 0 -> one(List.of("< ", "<=", ">", ">=  ")) + point();
            case 1 -> one(List.of("[", "(", "]")) + point() + ".." + point() + one(List.of("]", ")", "["));
            case 2 -> one(List.of("null", "true", "false", "-1", "0.0"));
            case 3 -> text();
            default -> point();
        };
    }

    /** What has an order: a number, a date or a date with a time; of one range now and then of two kinds. */
    private String point() {
        return switch (random.nextInt(8)) {
            case 0 -> "date(\"2026-0" + (1 + random.nextInt(3)) + "-01\")";
            case 1 -> "date and time(\"2026-0" + (1 + random.nextInt(3)) + "-01T00:00:00\")";
            case 2 ->
                one(List.of("0.1", "1.5", "-2.50", "9223372036854775807", "123456789012345678901234567890", "5.00"));
            default -> String.valueOf(random.nextInt(12) - 3);
        };
    }

    private String text() {
        return one(List.of("\"A\"", "\"B\"", "\"\"", "\"5\"", "\"a b\"", "\"ä, ö\""));
    }

    private String output() {
        return one(OUTPUTS);
    }

    Map<String, Object> values() {
        var lead = new HashMap<String, Object>();
        some(lead, "a");
        some(lead, "b");
        lead.put("c", oneIn(6) ? value() : new HashMap<>(Collections.singletonMap("d", value())));
        var values = new HashMap<String, Object>();
        some(values, "x");
        some(values, "y");
        values.put("lead", oneIn(10) ? value() : lead);
        return values;
    }

    private void some(Map<String, Object> values, String name) {
        if (!oneIn(8)) {
            values.put(name, value());
        }
    }

    private Object value() {
        int number = random.nextInt(12) - 3;
        return switch (random.nextInt(22)) {
            case 0 -> null;
            case 1, 2, 3, 4 -> number;
            case 5, 6 -> (long) number;
            case 7 -> number / 2.0;
            case 8 -> one(Arrays.<Object>asList((short) number, (byte) number, (float) number / 2, 0.1f, 'A'));
            case 9 ->
                one(Arrays.<Object>asList(-0.0, 0.1, 0.1 + 0.2, 1e300, Double.NaN, Double.POSITIVE_INFINITY, 1e18));
            case 10 ->
                one(List.<Object>of(
                        new BigDecimal("1.50"), new BigDecimal("5"), BigInteger.TWO, new BigDecimal("0.1")));
            case 11 -> one(List.<Object>of(Long.MAX_VALUE, Long.MIN_VALUE, Integer.MAX_VALUE));
            case 12, 13, 14 -> one(List.of("A", "B", "", "5", "a b", "ä, ö", "2026-01-01", "true"));
            case 15 -> random.nextBoolean();
            case 16 -> LocalDate.of(2026, 1 + random.nextInt(3), 1);
            case 17 -> LocalDateTime.of(2026, 1 + random.nextInt(3), 1, 0, 0);
            case 18 ->
                one(List.<Object>of(
                        LocalDateTime.of(2026, 2, 1, 0, 0).atZone(ZoneId.of("Europe/Berlin")),
                        OffsetDateTime.of(2026, 2, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                        Date.from(LocalDate.of(2026, 2, 1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())));
            case 19 -> one(List.<Object>of(Duration.ofDays(1), Period.ofMonths(2)));
            case 20 -> new ArrayList<Object>(Arrays.asList(number, "A", null));
            default -> new HashMap<>(Map.of("d", number));
        };
    }

    private static List<String> items(String text) {
        return Stream.of(text.strip().split("[|\n]")).map(String::strip).toList();
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
