package io.itinera.decisiontables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The files of this module as they are shipped. */
final class Tables {
    private Tables() {}

    static Path folder() {
        try {
            return Path.of(Tables.class.getResource("/decision-tables").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> files(String ending) {
        try (var all = Files.list(folder())) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys of all decisions of all files. */
    static List<String> keys() {
        return files(".dmn").stream()
                .flatMap(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class).stream())
                .map(Decision::getId)
                .sorted()
                .toList();
    }

    static List<String> ruleIds(String key) {
        return decision(key).getChildElementsByType(DecisionTable.class).stream()
                .flatMap(table -> table.getChildElementsByType(Rule.class).stream())
                .map(Rule::getId)
                .toList();
    }

    static InputStream open(String key) {
        try {
            return Files.newInputStream(fileOf(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The decision's file with the decision by itself: what it requires is not computed but given by the case. */
    static InputStream openAlone(String key) {
        var model = Dmn.readModelFromFile(fileOf(key).toFile());
        Decision decision = model.getModelElementById(key);
        List.copyOf(decision.getInformationRequirements()).stream()
                .filter(requirement -> requirement.getRequiredDecision() != null)
                .forEach(decision.getInformationRequirements()::remove);
        var bytes = new ByteArrayOutputStream();
        Dmn.writeModelToStream(bytes, model);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Decision decision(String key) {
        return Dmn.readModelFromFile(fileOf(key).toFile()).getModelElementById(key);
    }

    private static Path fileOf(String key) {
        return files(".dmn").stream()
                .filter(file -> Dmn.readModelFromFile(file.toFile()).getModelElementById(key) instanceof Decision)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No file in " + folder() + " has a decision \"" + key
                        + "\". Name the cases file after the decision's id."));
    }
}
