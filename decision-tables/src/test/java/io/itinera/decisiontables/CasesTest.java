package io.itinera.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of every cases file, and that the cases leave no rule of any table out. */
class CasesTest {
    private static final AskTable TABLES = new AskTable();

    static Stream<Case> cases() {
        return CaseFiles.all().stream().flatMap(CaseFiles::cases);
    }

    static List<Path> files() {
        return CaseFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void shouldAnswerAsTheCaseSays(Case line) {
        var answer = ask(TABLES, line);

        line.expected().forEach((output, expected) -> {
            var found = answer.get(output);
            assertThat(comparable(found))
                    .as(
                            "%s: the table answers %s = %s, the case says %s. Correct whichever is wrong.",
                            line, output, found, expected)
                    .isEqualTo(comparable(expected));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void shouldHaveACaseForEachRule(Path file) {
        var tables = new AskTable();
        var decision = CaseFiles.decisionOf(file);

        CaseFiles.cases(file).forEach(line -> ask(tables, line));

        assertThat(tables.applied(decision))
                .as("rules that some line of %s reaches. Add a line for each missing one.", file.getFileName())
                .containsExactlyInAnyOrderElementsOf(Tables.ruleIds(decision));
    }

    @Test
    void shouldHaveCasesForEachDecision() {
        assertThat(CaseFiles.all())
                .extracting(CaseFiles::decisionOf)
                .as("decisions with a file <decision>.cases.csv beside their table")
                .containsExactlyInAnyOrderElementsOf(Tables.keys());
    }

    private static Map<String, Object> ask(AskTable tables, Case line) {
        return line.alone()
                ? tables.answerAlone(line.decision(), line.given())
                : tables.answer(line.decision(), line.given());
    }

    private static Object comparable(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : value;
    }
}
