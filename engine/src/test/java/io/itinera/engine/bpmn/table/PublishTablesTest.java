package io.itinera.engine.bpmn.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.ListedTable;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.decision.TableFiles;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.OnH2;
import io.itinera.engine.table.PublishTables;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class PublishTablesTest extends EngineContract {
    private static final String FILE = "parcel.dmn";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private PublishTables publishing;

    @Autowired
    private TableFiles files;

    @Autowired
    private PublishedTables tables;

    @Autowired
    private Audit audit;

    @AfterEach
    void clear() {
        repository
                .createDeploymentQuery()
                .deploymentName(FILE)
                .list()
                .forEach(each -> repository.deleteDeployment(each.getId(), true));
    }

    @Test
    void shouldPublishInTheNameOfWhoDoesIt() {
        publishing.publish("parcel", file("&lt; 5"), "ada");

        assertThat(files.published("parcel")).isEqualTo(file("&lt; 5"));
        assertThat(audit.of(FILE, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.actor()).isEqualTo("ada"));
        assertThat(identities.getCurrentAuthentication()).isNull();
    }

    @Test
    void shouldMakeNoNewVersionOfTheSameText() {
        publishing.publish("parcel", file("&lt; 5"), "ada");
        publishing.publish("parcel", file("&lt; 5"), "ada");
        assertThat(tables.get("parcel").version()).isEqualTo(1);

        publishing.publish("parcel", file("&lt; 4"), "ada");
        assertThat(tables.get("parcel").version()).isEqualTo(2);
    }

    @Test
    void shouldSayWhyATableIsRefusedAndKeepThePublishedOne() {
        publishing.publish("parcel", file("&lt; 5"), "ada");

        assertThatThrownBy(() -> publishing.publish("parcel", file("&lt; &lt;"), "ada"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rule 1");
        assertThatThrownBy(() -> publishing.publish("parcel", file("&lt;= 5").replace("&gt;= 5", "5"), "ada"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("both hold");
        assertThat(files.published("parcel")).isEqualTo(file("&lt; 5"));
    }

    @Test
    void shouldListTablesOfAFileTogetherAndWhatIsAskedFirst() {
        publishing.publish("parcel", file("&lt; 5"), "ada");

        assertThat(tables.all())
                .filteredOn(table -> table.file().equals(FILE))
                .extracting(ListedTable::key, ListedTable::hitPolicy, ListedTable::rules, ListedTable::asked)
                .containsExactly(tuple("parcel", "UNIQUE", 2, true), tuple("grams", null, 0, false));
    }

    @Test
    void shouldReadAFileAsItIsWrittenEvenWhereItIsUnsound() {
        var read = files.read(file("&lt; &lt;"));

        assertThat(read).extracting(table -> table.key()).containsExactly("grams", "parcel");
        assertThat(read.get(0).expression()).isEqualTo("kilos * 1000");
        var table = read.get(1);
        assertThat(table.inputs())
                .extracting(column -> column.label() + ": " + column.asks())
                .containsExactly("Grams: grams");
        assertThat(table.rules().get(0).annotation()).isEqualTo("A letter");
        assertThat(table.rules().get(0).inputs()).containsExactly("< <");
        assertThat(table.rules().get(0).outputs()).containsExactly("\"small\"");
    }

    @Test
    void shouldSayWhatIsNoTable() {
        assertThatThrownBy(() -> files.read("hello"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no DMN");
        assertThatThrownBy(() -> files.published("no-such")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tables.get("no-such")).isInstanceOf(NotFound.class);
    }

    private static String file(String light) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="parcels" name="Parcels" namespace="http://itinera.io/test">
                  <decision id="grams" name="Grams"><variable id="g" name="grams"/><literalExpression id="gl"><text>kilos * 1000</text></literalExpression></decision>
                  <decision id="parcel" name="Parcel">
                    <informationRequirement id="r"><requiredDecision href="#grams"/></informationRequirement>
                    <decisionTable id="pt" hitPolicy="UNIQUE">
                      <input id="pi" label="Grams"><inputExpression id="pe"><text>grams</text></inputExpression></input>
                      <output id="po" name="size" typeRef="string"/>
                      <rule id="p1"><description>A letter</description><inputEntry id="p1i"><text>%s</text></inputEntry><outputEntry id="p1o"><text>"small"</text></outputEntry></rule>
                      <rule id="p2"><inputEntry id="p2i"><text>&gt;= 5</text></inputEntry><outputEntry id="p2o"><text>"large"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(light);
    }
}
