package io.itinera.webapp.journeys;

import java.util.Map;

/** Kinds of elements as whoever drew them would call them. */
final class ElementKinds {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("startEvent", "start"),
            Map.entry("messageStartEvent", "start by an event"),
            Map.entry("noneEndEvent", "end"),
            Map.entry("terminateEndEvent", "end of everything"),
            Map.entry("errorEndEvent", "end by an error"),
            Map.entry("serviceTask", "step"),
            Map.entry("sendTask", "step"),
            Map.entry("businessRuleTask", "step with a table"),
            Map.entry("userTask", "task of somebody"),
            Map.entry("receiveTask", "wait for an event"),
            Map.entry("callActivity", "called process"),
            Map.entry("subProcess", "part of its own"),
            Map.entry("exclusiveGateway", "either, or"),
            Map.entry("inclusiveGateway", "one or several ways"),
            Map.entry("parallelGateway", "side by side"),
            Map.entry("eventBasedGateway", "wait for what comes first"),
            Map.entry("intermediateTimer", "wait for a time"),
            Map.entry("intermediateMessageCatch", "wait for an event"),
            Map.entry("boundaryTimer", "time limit"),
            Map.entry("boundaryMessage", "way out on an event"),
            Map.entry("boundaryError", "way out if it fails"),
            Map.entry("compensationBoundaryCatch", "undo"));

    private ElementKinds() {}

    /** @param type as the engine calls it; itself where nothing better is known */
    static String inWords(String type) {
        return WORDS.getOrDefault(String.valueOf(type), type);
    }
}
