package io.itinera.engine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Json;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLeadDraftTest {
    private static LeadDraft read(String json) {
        return LeadDraft.of(Json.readMap(json.replace('\'', '"')));
    }

    @Test
    void shouldReadFieldsAttributesAndConsent() {
        var draft = read("{'externalId': 4711, 'email': 'ada@example.test', 'lifecycleStage': 'mql', 'country': 'DE',"
                + " 'attributes': {'visits': 3, 'plan': null}, 'consent': {'email': 'opted_out', 'SMS': 'opted-in'}}");

        assertThat(draft.externalId()).isEqualTo("4711");
        assertThat(draft.email()).isEqualTo("ada@example.test");
        assertThat(draft.lifecycleStage()).isEqualTo(LifecycleStage.MQL);
        assertThat(draft.attributes())
                .containsEntry("country", "DE")
                .containsEntry("visits", 3)
                .containsEntry("plan", null);
        assertThat(draft.consent())
                .isEqualTo(Map.of(Channel.EMAIL, ConsentState.OPTED_OUT, Channel.SMS, ConsentState.OPTED_IN));
    }

    @ParameterizedTest
    @CsvSource({
        "emial,email",
        "e-mail,email",
        "Email,email",
        "firstname,firstName",
        "first_name,firstName",
        "timezone,timeZone",
        "lifecyclestage,lifecycleStage",
        "consents,consent",
        "attribute,attributes"
    })
    void shouldAskBackWhereANameIsNearlyAKnownOne(String name, String meant) {
        assertThatThrownBy(() -> LeadDraft.of(Map.of("externalId", "crm-1", name, "x")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "city", "tags", "campaign", "language_level", "phoneOptIn", "nickname"})
    void shouldTakeOtherNamesAsAttributes(String name) {
        assertThat(LeadDraft.of(Map.of("externalId", "crm-1", name, "x")).attributes())
                .containsEntry(name, "x");
    }

    @Test
    void shouldNameWhatIsOfTheWrongKind() {
        assertThatThrownBy(() -> read("{'email': ['ada@example.test']}")).hasMessageContaining("email is a text");
        assertThatThrownBy(() -> read("{'attributes': 'x'}")).hasMessageContaining("attributes is a JSON object");
        assertThatThrownBy(() -> read("{'lifecycleStage': 'hot'}"))
                .hasMessageContaining("\"hot\" is no lifecycle stage; use one of anonymous, lead, mql");
        assertThatThrownBy(() -> read("{'consent': {'email': 'yes'}}"))
                .hasMessageContaining("\"yes\" is none of [opted_in, opted_out, unknown]")
                .extracting(refusal -> ((InvalidInput) refusal).field())
                .isEqualTo("consent.email");
    }
}
