package io.itinera.engine.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What migrations ask of the engine that walks the drawings. */
public interface MoveEngine {

    /** Instances that walk by a version, not called by another one, in the order of their ids. */
    List<String> instancesAfter(String definitionId, String after, int most);

    /** Those after the one id up to the other. */
    List<String> instancesBetween(String definitionId, String after, String until, int most);

    long count(String definitionId);

    /** Where leads stand by this version: all of them, or these instances. */
    List<Standing> standing(String definitionId, Collection<String> instancesOrNull);

    /** What would become of those who stand there. */
    List<MoveStep> plan(String fromDefinition, String toDefinition, Map<String, String> mapping, List<Standing> where);

    /**
     * Moves a batch in the present transaction. Who is not on the old version any more is among those who stayed.
     *
     * @throws StillOverdue where the wait of one would be over at once and nobody said what then
     */
    Moved move(Moving moving, List<String> instanceIds);

    /** Why moving somebody failed, in plain words. */
    String explain(RuntimeException failure);

    /** The wait of somebody would be over at once on the other version. */
    final class StillOverdue extends RuntimeException {
        public StillOverdue(String elementId) {
            super("The wait at \"" + elementId + "\" would be over at once.");
        }
    }
}
