package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.LifecycleStage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadPlanTest {
    private static final Header HEADER = new Header(List.of("ID", "No", "Do Not Email", "Visits", "City", "Stage"));
    private final LeadPlan plan = FitMapping.fit(HEADER, ImportMapping.parse("""
                    {"fields": {"externalId": "{ID}", "email": "lead-{No}@example.test", "language": "de",
                                "lifecycleStage": "{Stage}"},
                     "consent": {"email": {"column": "Do Not Email", "optOut": ["Yes"], "optIn": ["Asked"]}},
                     "missing": ["Select"], "types": {"Visits": "number"}}"""));

    @Test
    void shouldMakeALeadOfALine() {
        var draft = read("x-1", "660737", "yes", "5", " Mumbai ", "MQL");

        assertThat(draft.externalId()).isEqualTo("x-1");
        assertThat(draft.email()).isEqualTo("lead-660737@example.test");
        assertThat(draft.language()).isEqualTo("de");
        assertThat(draft.lifecycleStage()).isEqualTo(LifecycleStage.MQL);
        assertThat(draft.attributes()).isEqualTo(Map.of("visits", 5L, "city", "Mumbai"));
        assertThat(draft.consent()).isEqualTo(Map.of(Channel.EMAIL, ConsentState.OPTED_OUT));
    }

    @Test
    void shouldLeaveOutWhatIsEmptyOrDeclaredMissing() {
        var draft = read("x-1", " ", "No", "Select", "Select", "");

        assertThat(draft.email()).isNull();
        assertThat(draft.lifecycleStage()).isNull();
        assertThat(draft.attributes()).isEmpty();
        assertThat(draft.consent()).isEmpty();
    }

    @Test
    void shouldReadAnOptIn() {
        assertThat(read("x-1", "", "asked", "", "", "").consent())
                .isEqualTo(Map.of(Channel.EMAIL, ConsentState.OPTED_IN));
    }

    @Test
    void shouldRejectALineThatDoesNotSayWhoTheLeadIs() {
        rejects("ID, No", "Fill in ID, No", "", "Select", "No", "5", "Mumbai", "");
    }

    @Test
    void shouldRejectAValueThatIsNotOfTheDeclaredType() {
        rejects("Visits", "\"many\" is no number", "x-1", "1", "No", "many", "Mumbai", "");
    }

    @Test
    void shouldRejectAnUnknownLifecycleStage() {
        rejects("Stage", "\"hot\" is no lifecycle stage", "x-1", "1", "No", "", "", "hot");
    }

    @Test
    void shouldNameTheColumnsBehindAFieldOrAttribute() {
        assertThat(plan.columnsOf("email")).isEqualTo("No");
        assertThat(plan.columnsOf("language")).isEqualTo("language");
        assertThat(plan.columnsOf("attributes.city")).isEqualTo("City");
        assertThat(plan.columnsOf("attributes")).isEqualTo("attributes");
        assertThat(plan.columnsOf(null)).isNull();
    }

    private void rejects(String column, String message, String... cells) {
        assertThatThrownBy(() -> read(cells))
                .isInstanceOfSatisfying(
                        BadLine.class, bad -> assertThat(bad.column()).isEqualTo(column))
                .hasMessageContaining(message);
    }

    private LeadDraft read(String... cells) {
        return plan.read(new Row(2, 0, 3, List.of(cells), null)).draft();
    }
}
