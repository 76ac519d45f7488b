package io.itinera.engine.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.decision.TableText;
import io.itinera.engine.decision.TableText.Column;
import io.itinera.engine.decision.TableText.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompareTablesTest {
    private static final Column COUNTRY = new Column("c", "Country", "lead.country", "string");
    private static final Column VISITS = new Column("v", "Visits", "lead.visits", "");
    private static final Column POINTS = new Column("p", "Points", "points", "integer");

    @Test
    void shouldTellWhichCellsOfWhichRulesDiffer() {
        var before =
                table("COLLECT (SUM)", row("a", "Germany", "\"DE\"", "", "5"), row("b", "Many visits", "", "> 5", "7"));
        var after =
                table("COLLECT (SUM)", row("a", "Germany", "\"DE\"", "", "9"), row("x", "France", "\"FR\"", "", "2"));

        var change = onlyChange(before, after);

        assertThat(change.words()).isEmpty();
        assertThat(change.rules())
                .extracting(RuleChange::change, RuleChange::before, RuleChange::after, RuleChange::label)
                .containsExactly(
                        tuple(Change.CHANGED, 1, 1, "Germany"),
                        tuple(Change.ADDED, null, 2, "France"),
                        tuple(Change.REMOVED, 2, null, "Many visits"));
        assertThat(change.rules().get(0).cells().stream().filter(CellChange::changed))
                .containsExactly(CellChange.of("Points", "5", "9"));
        assertThat(change.rules().get(1).cells())
                .extracting(CellChange::column, CellChange::after)
                .containsExactly(
                        tuple("Country", "\"FR\""),
                        tuple("Visits", ""),
                        tuple("Points", "2"),
                        tuple("Annotation", "France"));
    }

    @Test
    void shouldSayNothingOfWhatIsTheSame() {
        var table = table("UNIQUE", row("a", "x", "\"DE\"", "", "5"));

        assertThat(CompareTables.of(List.of(table), List.of(table))).isEmpty();
    }

    @Test
    void shouldKnowRulesAgainWhoseIdsWereGivenAnew() {
        var before = table(
                "COLLECT (SUM)",
                row("r-1", "One", "\"A\"", "", "1"),
                row("r-2", "Two", "\"B\"", "", "2"),
                row("r-3", "Three", "\"C\"", "", "3"));
        var after = table(
                "COLLECT (SUM)",
                row("r-1", "New", "\"N\"", "", "9"),
                row("r-2", "One", "\"A\"", "", "1"),
                row("r-3", "Two", "\"B\"", "", "4"),
                row("r-4", "Three", "\"C\"", "", "3"));

        assertThat(onlyChange(before, after).rules())
                .extracting(RuleChange::change, RuleChange::before, RuleChange::after)
                .containsExactly(tuple(Change.ADDED, null, 1), tuple(Change.CHANGED, 2, 3));
    }

    @Test
    void shouldLetAnIdCountWhereLimitsWereShifted() {
        var before = table("COLLECT (SUM)", row("a", "few", "", "> 5", "1"), row("b", "many", "", "> 7", "2"));
        var after = table("COLLECT (SUM)", row("a", "few", "", "> 7", "1"), row("b", "many", "", "> 9", "2"));

        assertThat(onlyChange(before, after).rules())
                .extracting(RuleChange::before, RuleChange::after)
                .containsExactly(tuple(1, 1), tuple(2, 2));
    }

    @Test
    void shouldTellThatARuleMovedWhereThatMatters() {
        var rules = List.of(
                row("a", "A", "\"A\"", "", "1"), row("b", "B", "\"B\"", "", "2"), row("c", "C", "\"C\"", "", "3"));
        var turned = List.of(rules.get(2), rules.get(0), rules.get(1));

        assertThat(onlyChange(table("FIRST", rules), table("FIRST", turned)).rules())
                .extracting(RuleChange::change, RuleChange::before, RuleChange::after)
                .containsExactly(tuple(Change.MOVED, 3, 1));
        assertThat(CompareTables.of(List.of(table("UNIQUE", rules)), List.of(table("UNIQUE", turned))))
                .isEmpty();
    }

    @Test
    void shouldTellWhatBecameOfColumnsAndHitPolicy() {
        var before = table("UNIQUE", row("a", "A", "\"DE\"", "> 5", "1"));
        var city = new Column("n", "City", "lead.city", "");
        var after = new TableText(
                "t",
                "Table",
                "",
                "FIRST",
                null,
                List.of(),
                List.of(new Column("c", "Land", "lead.land", "string"), city),
                List.of(POINTS),
                List.of(new Rule("a", "A", List.of("\"DE\"", ""), List.of("1"))));

        var change = onlyChange(before, after);

        assertThat(change.words())
                .containsExactly(
                        "The hit policy is FIRST, where it was UNIQUE.",
                        "Column “Country”: it is called “Land”, where it was “Country”.",
                        "Column “Country”: it asks for lead.land, where it was lead.country.",
                        "Column “City” is new; it asks for lead.city.",
                        "Column “Visits” is gone; it asked for lead.visits.");
        assertThat(change.rules().get(0).cells().stream().filter(CellChange::changed))
                .containsExactly(CellChange.of("Visits", "> 5", null));
    }

    @Test
    void shouldTellOfDecisionsThatCameAndWent() {
        var one = table("UNIQUE", row("a", "A", "\"A\"", "", "1"));
        var other = new TableText("sum", "Sum", "", null, "a + b", List.of("t"), List.of(), List.of(), List.of());

        assertThat(CompareTables.of(List.of(one), List.of(other)))
                .extracting(
                        TableChange::table,
                        TableChange::change,
                        change -> change.rules().size())
                .containsExactly(tuple("sum", Change.ADDED, 0), tuple("t", Change.REMOVED, 0));
        assertThat(onlyChange(
                                other,
                                new TableText(
                                        "sum", "Sum", "", null, "a - b", List.of(), List.of(), List.of(), List.of()))
                        .words())
                .containsExactly(
                        "It computes a - b, where it was a + b.", "It asks for the decisions none, where it was t.");
    }

    @Test
    void shouldCompareLargeTablesInNoTime() {
        var before = new ArrayList<Rule>();
        var after = new ArrayList<Rule>();
        IntStream.range(0, 4_000).forEach(i -> before.add(row("b" + i, "rule " + i, "\"" + i + "\"", "", "1")));
        IntStream.range(0, 4_000).forEach(i -> after.add(row("a" + i, "regel " + i, "\"x" + i + "\"", "", "2")));

        assertThat(onlyChange(table("FIRST", before), table("FIRST", after)).rules())
                .hasSize(8_000);
    }

    private static TableChange onlyChange(TableText before, TableText after) {
        var changes = CompareTables.of(List.of(before), List.of(after));
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static TableText table(String policy, Rule... rules) {
        return table(policy, List.of(rules));
    }

    private static TableText table(String policy, List<Rule> rules) {
        return new TableText(
                "t", "Table", "", policy, null, List.of(), List.of(COUNTRY, VISITS), List.of(POINTS), rules);
    }

    private static Rule row(String id, String annotation, String country, String visits, String points) {
        return new Rule(id, annotation, List.of(country, visits), List.of(points));
    }
}
