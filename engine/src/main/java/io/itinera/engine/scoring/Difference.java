package io.itinera.engine.scoring;

import io.itinera.engine.decision.FiredRule;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Says what a score has that the one before had not. */
final class Difference {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int NAMED_AT_MOST = 6;

    private final Score before;
    private final Score now;

    Difference(Score before, Score now) {
        this.before = before;
        this.now = now;
    }

    /** Between two scores that the lead had one after the other. */
    String inWords() {
        var since = " on " + DAY.format(before.at());
        var points = more() == 0
                ? before.score() + " points as" + since
                : pointsMore() + " than the " + before.score() + since;
        return withReasons(points) + table();
    }

    /** Between what two tables make of the lead at one time. */
    String betweenTables() {
        return withReasons(more() == 0 ? "The same points" : pointsMore());
    }

    private String withReasons(String points) {
        var reasons = reasons();
        return points + (reasons.isEmpty() ? "." : ": " + String.join("; ", reasons) + ".") + grade();
    }

    private int more() {
        return now.score() - before.score();
    }

    private String pointsMore() {
        int points = Math.abs(more());
        return points + (points == 1 ? " point " : " points ") + (more() > 0 ? "more" : "fewer");
    }

    private List<String> reasons() {
        var earlier = rules(before);
        var present = rules(now);
        var reasons = new ArrayList<String>();
        present.forEach((id, rule) -> {
            var was = earlier.get(id);
            if (was == null) {
                reasons.add("now “" + rule.description() + "” " + bracketed(rule.points()));
            } else if (!same(was.points(), rule.points())) {
                reasons.add("“" + rule.description() + "” " + bracketed(rule.points()) + " instead of "
                        + signed(was.points()));
            }
        });
        earlier.forEach((id, rule) -> {
            if (!present.containsKey(id)) {
                reasons.add("no longer “" + rule.description() + "” " + bracketed(rule.points()));
            }
        });
        if (reasons.size() > NAMED_AT_MOST) {
            int others = reasons.size() - NAMED_AT_MOST;
            reasons.subList(NAMED_AT_MOST, reasons.size()).clear();
            reasons.add("and " + others + " more");
        }
        return reasons;
    }

    /** Only rules that give points: the others say again what the sum says. */
    private static Map<String, FiredRule> rules(Score score) {
        Map<String, FiredRule> rules = new LinkedHashMap<>();
        score.rules().stream()
                .filter(rule -> rule.points() != null)
                .forEach(rule -> rules.put(rule.table() + " " + rule.ruleId(), rule));
        return rules;
    }

    private String grade() {
        return Objects.equals(before.grade(), now.grade())
                ? ""
                : " Grade " + named(now.grade()) + " instead of " + named(before.grade()) + ".";
    }

    private String table() {
        if (!before.decisionKey().equals(now.decisionKey())) {
            return " Then by table " + before.decisionKey() + ".";
        }
        return before.tableVersion() == now.tableVersion()
                ? ""
                : " Then by version " + before.tableVersion() + " of the table, now by version " + now.tableVersion()
                        + ".";
    }

    private static String named(String grade) {
        return grade == null ? "none" : grade;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static String bracketed(BigDecimal points) {
        return "(" + signed(points) + ")";
    }

    private static String signed(BigDecimal points) {
        var plain = points.stripTrailingZeros().toPlainString();
        return points.signum() < 0 ? plain : "+" + plain;
    }
}
