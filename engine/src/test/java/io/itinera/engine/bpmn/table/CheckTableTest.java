package io.itinera.engine.bpmn.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.decision.TableRemark;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;

class CheckTableTest {
    private final CheckTable check = new CheckTable(new Feel(Clock.systemUTC()));

    @Test
    void shouldFindNothingInATableThatIsWholeAndWithoutOverlaps() {
        assertThat(remarks(
                        "UNIQUE",
                        "< 3 | - | \"cold\"",
                        "[3..10] | \"DE\",\"AT\" | \"near\"",
                        "[3..10] | not(\"DE\",\"AT\") | \"far\"",
                        "> 10 | - | \"hot\""))
                .isEmpty();
    }

    @Test
    void shouldNameAnExampleOfWhatTwoRulesOfAUniqueTableHoldFor() {
        assertThat(remarks("UNIQUE", "<= 3 | - | \"cold\"", ">= 3 | \"DE\" | \"near\"", "> 3 | not(\"DE\") | \"far\""))
                .containsExactly(new TableRemark(
                        true,
                        "table",
                        2,
                        "Rule 2 and rule 1 both hold for Visits = 3, Country = \"DE\". Hit policy UNIQUE allows"
                                + " one: narrow one of them, or choose FIRST."));
    }

    @Test
    void shouldAllowOverlapsOfAnyWhereTheAnswersAgree() {
        assertThat(remarks("ANY", "> 1 | - | \"a\"", "> 2 | - | \"a\"", "- | - | \"a\""))
                .isEmpty();
        assertThat(remarks("ANY", "> 1 | - | \"a\"", "> 2 | - | \"b\"", "- | - | \"a\""))
                .extracting(TableRemark::rule)
                .containsExactly(2, 3);
    }

    @Test
    void shouldFindARuleThatSeveralAboveItTakeEverythingFrom() {
        assertThat(remarks(
                        "FIRST",
                        "< 5 | - | \"a\"",
                        ">= 5 | \"DE\" | \"b\"",
                        "[2..8] | \"DE\" | \"never\"",
                        "- | - | \"c\""))
                .containsExactly(new TableRemark(
                        false,
                        "table",
                        3,
                        "Rule 3 never comes to its turn: rules above it hold for all that it holds for. Move it"
                                + " up, or take it out."));
    }

    @Test
    void shouldNameAnExampleOfWhatNoRuleHoldsFor() {
        assertThat(remarks("FIRST", "< 5 | - | \"a\"", "> 5 | \"DE\" | \"b\""))
                .extracting(TableRemark::said)
                .containsExactly(
                        "No rule holds for Visits = 5. The answer is empty then; a last rule with empty cells gives"
                                + " one.",
                        "No rule holds for Visits = 6, Country = something else. The answer is empty then; a last rule"
                                + " with empty cells gives one.");
    }

    @Test
    void shouldFindARuleOfASumThatCountsTwice() {
        assertThat(remarks("COLLECT", "> 3 | - | 5", "< 3 | - | 5", "> 3 | - | 5"))
                .extracting(TableRemark::said)
                .containsExactly("Rule 3 is rule 1 once more, so that what it says counts twice.");
    }

    @Test
    void shouldFindACellThatNothingFits() {
        assertThat(remarks("COLLECT", "[5..3] | - | 5"))
                .extracting(TableRemark::said)
                .containsExactly("Rule 1 holds for nothing: no value fits its cell in column \"Visits\".");
    }

    @Test
    void shouldFindATextInAColumnOfNumbers() {
        assertThat(remarks("COLLECT", "\"five\" | - | 5"))
                .filteredOn(TableRemark::serious)
                .extracting(TableRemark::said)
                .containsExactly("Rule 1, column \"Visits\": five is a text, but the column's type is integer, so it"
                        + " never holds.");
    }

    @Test
    void shouldClaimNothingThatHangsOnACellThatOnlyTheLeadDecides() {
        assertThat(remarks("UNIQUE", "> lead.limit | - | \"a\"", "< 5 | - | \"b\""))
                .isEmpty();
        assertThat(remarks("FIRST", "> lead.limit | - | \"a\"", "< 5 | - | \"b\"", "- | - | \"c\""))
                .isEmpty();
    }

    @Test
    void shouldLookThroughATableOfManyRulesAndColumns() {
        var rules = IntStream.range(0, 400)
                .mapToObj(i -> "[%d..%d) | \"C%d\" | \"a\"".formatted(i, i + 1, i % 50))
                .toArray(String[]::new);

        assertThat(remarks("UNIQUE", rules)).isNotEmpty().noneMatch(TableRemark::serious);
    }

    private List<TableRemark> remarks(String hitPolicy, String... rules) {
        var dmn = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
                  <decision id="table" name="Table"><decisionTable id="t" hitPolicy="%s">
                    <input id="i1" label="Visits"><inputExpression id="e1" typeRef="integer"><text>visits</text></inputExpression></input>
                    <input id="i2" label="Country"><inputExpression id="e2" typeRef="string"><text>country</text></inputExpression></input>
                    <output id="o1" name="answer"/>%s
                  </decisionTable></decision>
                </definitions>""".formatted(
                        hitPolicy,
                        IntStream.range(0, rules.length)
                                .mapToObj(number -> rule(number, rules[number]))
                                .collect(Collectors.joining()));
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        return check.remarks(model.<Decision>getModelElementById("table"));
    }

    private static String rule(int number, String cells) {
        var texts = Stream.of(cells.split("\\|"))
                .map(cell -> "<text>" + cell.strip().replace("<", "&lt;") + "</text>")
                .toList();
        return "<rule id=\"r%d\"><inputEntry id=\"a%d\">%s</inputEntry><inputEntry id=\"b%d\">%s</inputEntry>"
                        .formatted(number, number, texts.get(0), number, texts.get(1))
                + "<outputEntry id=\"c%d\">%s</outputEntry></rule>".formatted(number, texts.get(2));
    }
}
