package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportMappingTest {

    @Test
    void shouldReadTheFullForm() {
        var mapping = ImportMapping.parse("""
                {"fields": {"externalId": "{Prospect ID}"}, "ignore": ["Converted"], "missing": ["Select"],
                 "consent": {"email": {"column": "Do Not Email", "optOut": ["Yes"]}}, "types": {"Code": "text"}}""");

        assertThat(mapping.fields()).isEqualTo(Map.of("externalId", "{Prospect ID}"));
        assertThat(mapping.consent().get("email").optOut()).containsExactly("Yes");
        assertThat(mapping.consent().get("email").optIn()).isEmpty();
        assertThat(mapping.ignore()).containsExactly("Converted");
        assertThat(mapping.missing()).containsExactly("Select");
        assertThat(mapping.types()).isEqualTo(Map.of("Code", "text"));
    }

    @Test
    void shouldReadTheShortForm() {
        var mapping = ImportMapping.parse("{\"Prospect ID\": \"externalId\", \"E-mail\": \"email\"}");

        assertThat(mapping.fields()).isEqualTo(Map.of("externalId", "{Prospect ID}", "email", "{E-mail}"));
    }

    @Test
    void shouldTakeNothingForTheAutomaticMapping() {
        assertThat(List.of(ImportMapping.parse(null), ImportMapping.parse(" "), ImportMapping.parse("{}")))
                .containsOnly(ImportMapping.automatic());
    }

    @Test
    void shouldSurviveBeingKeptAsJson() {
        var mapping = ImportMapping.parse(
                "{\"fields\": {\"email\": \"{E-mail}\"}, \"consent\": {\"sms\": {\"column\": \"SMS\", \"optIn\": [\"y\"]}}}");

        assertThat(Json.read(Json.write(mapping), ImportMapping.class)).isEqualTo(mapping);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "[1]", "\"text\"", "{\"fields\": "})
    void shouldRefuseWhatIsNoObject(String json) {
        assertThatThrownBy(() -> ImportMapping.parse(json))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no JSON object");
    }

    @Test
    void shouldNameThePartThatIsWrong() {
        refuses("{\"field\": {\"email\": \"{E-mail}\"}}", "mapping.field", "did you mean \"fields\"?");
        refuses("{\"fields\": [\"email\"]}", "mapping.fields", "{\"email\": \"{E-mail}\"}");
        refuses("{\"ignore\": \"Converted\", \"missing\": []}", "mapping.ignore", "[\"Column Name\"]");
        refuses("{\"A\": \"email\", \"B\": \"email\"}", "mapping.B", "Two columns");
    }

    private static void refuses(String json, String field, String message) {
        assertThatThrownBy(() -> ImportMapping.parse(json))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining(message);
    }
}
