package io.itinera.processmodels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The drawings of this module as they are shipped, read without an engine. */
final class Drawings {
    /** @param file as it is named in messages */
    record Drawing(Path file, BpmnModelInstance model) {
        Process process() {
            return only(model.getModelElementsByType(Process.class));
        }

        List<FlowElement> elements() {
            return List.copyOf(model.getModelElementsByType(FlowElement.class));
        }

        List<FlowNode> nodes() {
            return List.copyOf(model.getModelElementsByType(FlowNode.class));
        }

        List<SequenceFlow> flows() {
            return List.copyOf(model.getModelElementsByType(SequenceFlow.class));
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }

        private static <T> T only(Collection<T> found) {
            if (found.size() != 1) {
                throw new AssertionError("A drawing has one process, not " + found.size());
            }
            return found.iterator().next();
        }
    }

    private Drawings() {}

    static List<Drawing> all() {
        return Stream.concat(in("/journeys"), in("/journeys/examples")).toList();
    }

    /** Those that are published only where somebody asks for them. */
    static List<Drawing> examples() {
        return in("/journeys/examples").toList();
    }

    private static Stream<Drawing> in(String folder) {
        return files(folder, ".bpmn").map(file -> new Drawing(file, Bpmn.readModelFromFile(file.toFile())));
    }

    /** Values that the steps of all drawings give to a setting. */
    static List<String> settings(Drawing drawing, String name) {
        return drawing.model().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .toList();
    }

    /** What one element says of a setting; empty where it says nothing. */
    static List<String> settings(FlowElement element, String name) {
        var extensions = element.getExtensionElements();
        return extensions == null
                ? List.of()
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(all -> all.getCamundaProperties().stream())
                        .filter(property -> name.equals(property.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .toList();
    }

    static Stream<Path> files(String folder, String ending) {
        try (var all = Files.list(folder(folder))) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            return Path.of(Drawings.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
