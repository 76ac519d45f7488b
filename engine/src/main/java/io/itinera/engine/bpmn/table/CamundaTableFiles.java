package io.itinera.engine.bpmn.table;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.TableFiles;
import io.itinera.engine.decision.TableText;
import io.itinera.engine.table.TableEngine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** DMN files as Camunda keeps and reads them. */
@Component
class CamundaTableFiles implements TableFiles {
    private final TableEngine tables;

    CamundaTableFiles(TableEngine tables) {
        this.tables = tables;
    }

    @Override
    public String published(String key) {
        return tables.versions(key, 1).stream()
                .findFirst()
                .map(tables::file)
                .orElseThrow(() -> new NotFound("decision", key));
    }

    @Override
    public List<TableText> read(String dmn) {
        try {
            var bytes = dmn.getBytes(StandardCharsets.UTF_8);
            return ReadTables.of(Dmn.readModelFromStream(new ByteArrayInputStream(bytes)));
        } catch (ModelException e) {
            throw new InvalidInput(
                    "candidate",
                    "This is no DMN file: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }
}
