package io.itinera.engine.bpmn.check;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.StepTerm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

        /** Whether leads come in here. */
        boolean isEntry() {
            return kind().equals("startEvent") && scope == null;
        }

        /** The vocabulary's step that it is, if it is one. */
        Optional<StepTerm> step() {
            if (isEntry()) {
                return Optional.of(JourneyVocabulary.ENTER);
            }
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
    private final Map<String, List<Flow>> outgoing = new HashMap<>();
    private final Map<String, List<Node>> atEdge = new HashMap<>();

    Drawing(Element root) {
        this.root = root;
        root.elements("process").forEach(process -> read(process, null));
        flows.forEach(flow ->
                outgoing.computeIfAbsent(flow.source(), id -> new ArrayList<>()).add(flow));
        inOrder.stream()
                .filter(Node::isBoundary)
                .forEach(edge -> atEdge.computeIfAbsent(
                                edge.element().attribute("attachedToRef", ""), id -> new ArrayList<>())
                        .add(edge));
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
        return outgoing.getOrDefault(node.id(), List.of());
    }

    /** Where a lead may come to next: along the arrows, and by what is attached at the edge. */
    Stream<Node> next(Node node) {
        var byFlow = outgoing(node).stream().map(flow -> nodes.get(flow.target()));
        return Stream.concat(byFlow, boundaries(node)).filter(Objects::nonNull);
    }

    Stream<Node> boundaries(Node node) {
        return atEdge.getOrDefault(node.id(), List.of()).stream();
    }

    /**
     * The ids of all shapes that can be come to, however many steps away; drawings may be long, so nothing calls itself.
     *
     * @param from not in the answer themselves, unless a way leads back to them
     * @param next one step on
     */
    static Set<String> reach(Stream<Node> from, Function<Node, Stream<Node>> next) {
        var found = new HashSet<String>();
        var open = from.collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            next.apply(open.pop()).filter(node -> found.add(node.id())).forEach(open::push);
        }
        return found;
    }

    /** The event's name; empty where it waits for no message. */
    Optional<String> message(Node node) {
        var definition = node.element().element("messageEventDefinition");
        var ref = definition == null ? node.element().attribute("messageRef") : definition.attribute("messageRef");
        return root.elements("message").stream()
                .filter(message -> message.attribute("id", "").equals(ref))
                .map(message -> message.attribute("name"))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
