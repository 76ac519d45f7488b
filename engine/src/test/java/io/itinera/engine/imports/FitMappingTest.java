package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitMappingTest {
    private static final String BY_ID = "\"fields\": {\"externalId\": \"{Prospect ID}\"}";

    @Test
    void shouldMakeAttributesOfAllOtherColumns() {
        var plan = fit(
                "{\"fields\": {\"email\": \"lead-{Lead Number}@example.test\"}, \"ignore\": [\"Converted\"], \"consent\": {\"email\": {\"column\": \"Do Not Email\", \"optOut\": [\"Yes\"]}}}",
                "Lead Number",
                "Converted",
                "Do Not Email",
                "TotalVisits",
                "");

        assertThat(plan.attributes()).extracting(AttributeColumn::attribute).containsExactly("totalVisits");
    }

    @Test
    void shouldRecogniseUsualNamesWithoutAMapping() {
        var plan = fit("{}", "Prospect ID", "E-Mail Address", "First name", "Surname", "Company Name", "City");

        assertThat(plan.fields().keySet())
                .containsExactly(
                        LeadField.EXTERNAL_ID,
                        LeadField.EMAIL,
                        LeadField.FIRST_NAME,
                        LeadField.LAST_NAME,
                        LeadField.COMPANY);
        assertThat(plan.attributes()).extracting(AttributeColumn::attribute).containsExactly("city");
    }

    @Test
    void shouldPreferTheNameOfTheFieldItself() {
        var plan = fit("{}", "Lead ID", "External ID", "Mail", "Email");

        assertThat(plan.columnsOf("externalId")).isEqualTo("External ID");
        assertThat(plan.columnsOf("email")).isEqualTo("Email");
    }

    @Test
    void shouldAddAColumnNamedAsAFieldToAMappingThatForgotIt() {
        var plan = fit("{" + BY_ID + "}", "Prospect ID", "company", "Mobile");

        assertThat(plan.fields().keySet()).containsExactly(LeadField.EXTERNAL_ID, LeadField.COMPANY);
    }

    @Test
    void shouldRefuseUnknownColumnsWithTheNearestName() {
        refuses("{\"Prospct ID\": \"externalId\"}", "mapping.fields.externalId", "did you mean \"Prospect ID\"?");
        refuses("{" + BY_ID + ", \"ignore\": [\"Totl\"]}", "mapping.ignore", "Known are: Prospect ID, City.");
        refuses("{" + BY_ID + ", \"types\": {\"Citty\": \"text\"}}", "mapping.types.Citty", "did you mean \"City\"?");
        refuses(
                "{" + BY_ID + ", \"consent\": {\"email\": {\"column\": \"Cty\", \"optOut\": [\"x\"]}}}",
                "mapping.consent.email",
                "did you mean \"City\"?");
    }

    @Test
    void shouldRefuseUnknownFieldsChannelsAndTypes() {
        refuses("{\"Prospect ID\": \"external_id\"}", "mapping.fields.external_id", "did you mean \"externalId\"?");
        refuses(
                "{" + BY_ID + ", \"consent\": {\"e-mail\": {\"column\": \"City\", \"optOut\": [\"x\"]}}}",
                "mapping.consent.e-mail",
                "did you mean \"email\"?");
        refuses(
                "{" + BY_ID + ", \"types\": {\"City\": \"int\"}}",
                "mapping.types.City",
                "text, number, date or boolean");
    }

    @Test
    void shouldRefuseTemplatesThatCannotBeMeant() {
        refuses("{\"fields\": {\"externalId\": \"Prospect ID\"}}", "mapping.fields.externalId", "Write {Prospect ID}");
        refuses("{\"fields\": {\"externalId\": \"{Prospect ID\"}}", "mapping.fields.externalId", "a { without }");
        refuses("{\"fields\": {\"externalId\": \"\", \"email\": \"x\"}}", "mapping.fields.externalId", "leave it out");
    }

    @Test
    void shouldRefuseAMappingThatSaysNothingAboutWhoALeadIs() {
        refuses("{\"City\": \"company\"}", "mapping.fields", "externalId or email");
    }

    @Test
    void shouldRefuseAConsentThatCannotBeRead() {
        refuses(
                "{" + BY_ID + ", \"consent\": {\"email\": {\"column\": \"City\"}}}",
                "mapping.consent.email",
                "its values");
        refuses(
                "{" + BY_ID
                        + ", \"consent\": {\"email\": {\"column\": \"City\", \"optOut\": [\"x\"], \"optIn\": [\"X\"]}}}",
                "mapping.consent.email",
                "stands under optOut and optIn");
    }

    @Test
    void shouldRefuseColumnNamesThatClash() {
        refusesColumns("City", "Two columns, 2 and 3, are named \"City\"", "Prospect ID", "City", "City");
        refusesColumns(
                "lead-source", "both become the attribute leadSource", "Prospect ID", "Lead Source", "lead-source");
        refusesColumns("Score", "which is a field of every lead", "Prospect ID", "Score");
        refusesColumns("#", "gives no attribute name", "Prospect ID", "#");
        refusesColumns("q".repeat(101), "longer than 100 characters", "Prospect ID", "q".repeat(101));
        assertThat(fit("{" + BY_ID + ", \"ignore\": [\"City\", \"#\"]}", "Prospect ID", "City", "City", "#")
                        .attributes())
                .isEmpty();
    }

    private static LeadPlan fit(String mapping, String... columns) {
        return FitMapping.fit(new Header(Arrays.asList(columns)), ImportMapping.parse(mapping));
    }

    private static void refuses(String mapping, String field, String message) {
        refuses(mapping, field, message, List.of("Prospect ID", "City"));
    }

    private static void refusesColumns(String field, String message, String... columns) {
        refuses("{" + BY_ID + "}", field, message, List.of(columns));
    }

    private static void refuses(String mapping, String field, String message, List<String> columns) {
        assertThatThrownBy(() -> FitMapping.fit(new Header(columns), ImportMapping.parse(mapping)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining(message);
    }
}
