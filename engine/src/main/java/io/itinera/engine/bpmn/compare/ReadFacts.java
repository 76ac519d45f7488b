package io.itinera.engine.bpmn.compare;

import io.itinera.engine.bpmn.check.ElementProperties;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads what a drawing says of an element, in words that a marketer knows from Modeler. */
final class ReadFacts {
    /** Where it stands, which is seen on the canvas; what has an id of its own; what is no property. */
    private static final Set<String> SKIPPED_ATTRIBUTES = Set.of(
            "id", "delegateExpression", "modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon", "type");

    private static final Set<String> SKIPPED_ELEMENTS = Set.of("incoming", "outgoing", "properties", "laneSet");
    private static final Set<String> REFERENCES = Set.of("sourceRef", "targetRef", "attachedToRef", "default");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("name", "Label"),
            Map.entry("sourceRef", "Comes from"),
            Map.entry("targetRef", "Leads to"),
            Map.entry("attachedToRef", "Attached to"),
            Map.entry("default", "Default arrow"),
            Map.entry("cancelActivity", "Interrupts"),
            Map.entry("calledElement", "Called process"),
            Map.entry("conditionExpression", "Condition"),
            Map.entry("condition", "Condition"),
            Map.entry("timeDuration", "Duration"),
            Map.entry("timeDate", "Date"),
            Map.entry("timeCycle", "Repeats"),
            Map.entry("messageRef", "Event"),
            Map.entry("errorRef", "Error"),
            Map.entry("documentation", "Note"),
            Map.entry("asyncBefore", "Pauses before it"),
            Map.entry("asyncAfter", "Pauses after it"));

    private final Map<String, Element> byId = new HashMap<>();

    ReadFacts(Element root) {
        index(root);
    }

    private void index(Element element) {
        var id = element.attribute("id");
        if (id != null) {
            byId.put(id, element);
        }
        element.elements().forEach(this::index);
    }

    Map<String, Fact> of(Element element) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        addAttributes(element, facts);
        ElementProperties.of(element).forEach((name, value) -> facts.put(upper(words(name)), Fact.of(quoted(value))));
        element.elements().forEach(inner -> addInner(inner, facts));
        return facts;
    }

    /** As its author calls it. */
    String nameOf(String id) {
        var element = id == null ? null : byId.get(id);
        var name = element == null ? null : element.attribute("name");
        return quoted(name == null || name.isBlank() ? String.valueOf(id) : name.strip());
    }

    private void addInner(Element inner, Map<String, Fact> facts) {
        if (SKIPPED_ELEMENTS.contains(inner.getTagName()) || DescribedElement.isDrawn(inner)) {
            return;
        }
        addAttributes(inner, facts);
        var text = inner.getText().strip();
        if (!text.isEmpty()) {
            facts.put(called(inner.getTagName()), Fact.of(quoted(text)));
        }
        inner.elements().forEach(deeper -> addInner(deeper, facts));
    }

    private void addAttributes(Element element, Map<String, Fact> facts) {
        for (var key : element.attributes()) {
            var attribute = key.substring(key.lastIndexOf(':') + 1);
            if (!SKIPPED_ATTRIBUTES.contains(attribute)) {
                facts.put(called(attribute), fact(attribute, element.attribute(key)));
            }
        }
    }

    private Fact fact(String attribute, String value) {
        return switch (attribute) {
            case "messageRef", "errorRef" -> Fact.of(nameOf(value));
            case "asyncBefore", "asyncAfter", "cancelActivity" -> Fact.of(value.equals("true") ? "yes" : "no");
            default -> REFERENCES.contains(attribute) ? new Fact(value, nameOf(value)) : Fact.of(quoted(value));
        };
    }

    private static String called(String name) {
        return NAMES.getOrDefault(name, upper(words(name)));
    }

    static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String quoted(String value) {
        return "“" + value + "”";
    }
}
