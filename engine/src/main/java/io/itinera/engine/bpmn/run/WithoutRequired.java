package io.itinera.engine.bpmn.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Takes from a decision what it requires, so that a case can give the answers of that itself. */
final class WithoutRequired {
    private WithoutRequired() {}

    static InputStream of(String key, InputStream file) {
        var model = Dmn.readModelFromStream(file);
        if (model.getModelElementById(key) instanceof Decision decision) {
            List.copyOf(decision.getInformationRequirements()).stream()
                    .filter(requirement -> requirement.getRequiredDecision() != null)
                    .forEach(decision.getInformationRequirements()::remove);
        }
        var bytes = new ByteArrayOutputStream();
        Dmn.writeModelToStream(bytes, model);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
