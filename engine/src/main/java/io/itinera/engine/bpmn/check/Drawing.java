package io.itinera.engine.bpmn.check;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A drawing as rules look at it: shapes, and the arrows between them. */
final class Drawing {
    /**
     * A shape that leads come to.
     *
     * @param scope the sub-process that it stands in, null directly in the process
     */
    record Node(Element element, Node scope) {
        String id() {
            return element.attribute("id", "");
        }

        String kind() {
            return element.getTagName();
        }

        Place place() {
            return Place.of(element, new Place(kind(), null));
        }

        Map<String, String> properties() {
            return ElementProperties.of(element);
        }

        boolean has(String definition) {
            return element.element(definition) != null;
        }

        /** The vocabulary's step that it names, if it names one. */
        Optional<StepTerm> step() {
            var expression = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
            return Optional.ofNullable(expression).map(ClosedDoors::stepIn).flatMap(JourneySteps::step);
        }

        boolean isEventSubProcess() {
            return "true".equals(element.attribute("triggeredByEvent"));
        }

        boolean isBoundary() {
            return kind().equals("boundaryEvent");
        }
    }

    record Flow(Element element, String source, String target) {
        Place place() {
            return Place.of(element, new Place("arrow", null));
        }
    }

    private final Element root;
    private final Map<String, Node> nodes = new HashMap<>();
    private final List<Node> inOrder = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    Drawing(Element root) {
        this.root = root;
        root.elements("process").forEach(process -> read(process, null));
    }

    private void read(Element container, Node scope) {
        for (var element : container.elements()) {
            if (element.getTagName().equals("sequenceFlow")) {
                flows.add(new Flow(element, element.attribute("sourceRef", ""), element.attribute("targetRef", "")));
            } else if (isNode(element.getTagName())) {
                var node = new Node(element, scope);
                nodes.put(node.id(), node);
                inOrder.add(node);
                read(element, node);
            }
        }
    }

    private static boolean isNode(String tag) {
        return tag.endsWith("Event")
                || tag.endsWith("Gateway")
                || tag.endsWith("ask")
                || tag.endsWith("ubProcess")
                || tag.equals("callActivity")
                || tag.equals("transaction");
    }

    Element root() {
        return root;
    }

    Stream<Node> nodes() {
        return inOrder.stream();
    }

    List<Flow> flows() {
        return flows;
    }

    List<Flow> outgoing(Node node) {
        return flows.stream().filter(flow -> flow.source().equals(node.id())).toList();
    }

    /** Where a lead may come to next: along the arrows, and by what is attached at the edge. */
    Stream<Node> next(Node node) {
        var byFlow = outgoing(node).stream().map(flow -> nodes.get(flow.target()));
        return Stream.concat(byFlow, boundaries(node)).filter(java.util.Objects::nonNull);
    }

    Stream<Node> boundaries(Node node) {
        return inOrder.stream()
                .filter(Node::isBoundary)
                .filter(edge -> node.id().equals(edge.element().attribute("attachedToRef")));
    }

    /** The event's name; empty where it waits for no message. */
    Optional<String> message(Node node) {
        var definition = node.element().element("messageEventDefinition");
        var ref = definition == null ? node.element().attribute("messageRef") : definition.attribute("messageRef");
        return root.elements("message").stream()
                .filter(message -> message.attribute("id", "").equals(ref))
                .map(message -> message.attribute("name"))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
