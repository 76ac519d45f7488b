package io.itinera.engine.journey;

import java.util.List;

/** What the brakes of journeys ask of the engine that walks the drawings. */
public interface BrakeEngine {

    /**
     * Makes due again what came up while a journey was paused.
     *
     * @return how many rows; fewer than asked for where nothing is left
     */
    int putBack(String journeyKey, int atMost);

    /**
     * Takes instances out of their journey in the present transaction. What they have done is undone first, the last
     * thing first, where the drawing has a compensation for it.
     *
     * @return how many there were still
     */
    int cancel(List<String> instanceIds, String reason);
}
