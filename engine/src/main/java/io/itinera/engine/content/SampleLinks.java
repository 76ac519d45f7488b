package io.itinera.engine.content;

import java.util.Map;

/** Stands for a message's links where there is no message: in previews and checks. They lead nowhere. */
final class SampleLinks {
    static final Map<String, Object> VALUES = Map.of(
            "links",
            Map.of(
                    "preferences", "#preferences",
                    "unsubscribe", "#unsubscribe",
                    "confirm", "#confirm"));

    private SampleLinks() {}
}
