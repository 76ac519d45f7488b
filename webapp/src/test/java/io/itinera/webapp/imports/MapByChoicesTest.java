package io.itinera.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.imports.ImportMapping;
import io.itinera.engine.imports.ImportPreview.Column;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapByChoicesTest {
    private static final ImportMapping MAPPING = ImportMapping.parse("""
            {"fields": {"externalId": "{Key}", "email": "lead-{Key}@example.test", "firstName": "{Name}", "company": "ACME"},
             "consent": {"email": {"column": "Do Not Email", "optOut": ["Yes", "1"]},
                         "sms": {"column": "Do Not Call", "optOut": ["Yes, never"]}},
             "ignore": ["Converted"], "missing": ["Select"], "types": {"Customer No": "text"}}""");

    @Test
    void shouldLeaveAMappingAsItIsWhereNothingWasChosen() {
        var columns = List.of(
                column("Key", "externalId, email"),
                column("Name", "firstName"),
                column("Do Not Email", "consent email"),
                column("Do Not Call", "consent sms"),
                column("Converted", "ignored"),
                column("Customer No", "attribute customerNo"),
                column("City", "attribute city"));
        var maker = new MapByChoices(MAPPING).keepField("company");

        columns.forEach(column -> maker.add(Choice.asUnderstood(column, MAPPING)));

        assertThat(maker.faults()).isEmpty();
        assertThat(maker.mapping(MAPPING.missing())).isEqualTo(MAPPING);
        assertThat(ImportMapping.parse(MappingText.of(MAPPING))).isEqualTo(MAPPING);
    }

    @Test
    void shouldSayAtTheColumnWhatWasChosenTwiceOrByHalves() {
        var maker = new MapByChoices(ImportMapping.automatic());

        maker.add(new Choice("E-mail", "field email", "", "", ""))
                .add(new Choice("Mail", "field email", "", "", ""))
                .add(new Choice("No Mail", "consent email", "", " ,", ""))
                .add(new Choice("No SMS", "consent sms", "", "Yes, 1", ""));

        assertThat(maker.faults()).containsOnlyKeys("Mail", "No Mail");
        assertThat(maker.mapping(List.of()).fields()).isEqualTo(Map.of("email", "{E-mail}"));
        assertThat(maker.mapping(List.of()).consent().get("sms").optOut()).containsExactly("Yes", "1");
    }

    private static Column column(String name, String target) {
        return new Column(name, target, "text", List.of());
    }
}
