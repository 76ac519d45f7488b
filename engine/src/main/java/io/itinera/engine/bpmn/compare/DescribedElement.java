package io.itinera.engine.bpmn.compare;

import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.bpmn.check.CheckDrawing;
import io.itinera.engine.bpmn.check.ElementProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * An element of a drawing in words.
 *
 * @param kind such as "Send e-mail", "timer" or "arrow"
 * @param facts what is said of it, by what that is called
 */
record DescribedElement(String id, String label, String kind, Map<String, Fact> facts) {

    /** All that a person can point at: the process, shapes and arrows, by id and in the order of the file. */
    static Map<String, DescribedElement> all(Element root) {
        Map<String, DescribedElement> all = new LinkedHashMap<>();
        var read = new ReadFacts(root);
        root.elements("process").forEach(process -> add(process, read, all));
        return all;
    }

    private static void add(Element element, ReadFacts read, Map<String, DescribedElement> all) {
        var id = element.attribute("id");
        if (id != null) {
            all.put(id, of(element, id, read));
        }
        element.elements().stream().filter(DescribedElement::isDrawn).forEach(inner -> add(inner, read, all));
    }

    private static DescribedElement of(Element element, String id, ReadFacts read) {
        var name = element.attribute("name");
        var label = name == null || name.isBlank() ? labelOf(element, id, read) : name.strip();
        return new DescribedElement(id, label, kindOf(element), read.of(element));
    }

    /** An arrow without a name is called by its ends. */
    private static String labelOf(Element element, String id, ReadFacts read) {
        if (!element.getTagName().equals("sequenceFlow")) {
            return id;
        }
        return read.nameOf(element.attribute("sourceRef")) + " → " + read.nameOf(element.attribute("targetRef"));
    }

    static boolean isDrawn(Element element) {
        var tag = element.getTagName();
        return tag.endsWith("Event")
                || tag.endsWith("Gateway")
                || tag.endsWith("ask")
                || tag.endsWith("ubProcess")
                || tag.equals("callActivity")
                || tag.equals("transaction")
                || tag.equals("sequenceFlow");
    }

    private static String kindOf(Element element) {
        var expression = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
        if (expression != null) {
            return CheckDrawing.step(expression).map(StepTerm::label).orElse(expression);
        }
        if (ElementProperties.of(element).containsKey("split")) {
            return "split test";
        }
        var trigger = element.elements().stream()
                .map(Element::getTagName)
                .filter(tag -> tag.endsWith("EventDefinition"))
                .map(tag -> tag.substring(0, tag.length() - "EventDefinition".length()))
                .findFirst();
        return trigger.map(kind -> kind + (kind.equals("timer") ? "" : " event"))
                .orElseGet(() -> ReadFacts.words(element.getTagName()).replace("sequence flow", "arrow"));
    }

    boolean sameAs(DescribedElement other) {
        return kind.equals(other.kind) && facts.equals(other.facts);
    }
}
