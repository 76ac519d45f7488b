package io.itinera.engine.scoring;

import io.itinera.engine.decision.Facts;
import java.util.Set;
import java.util.function.Function;

/** What another feature knows of leads: expressions and tables ask for it as {@code lead.<name>}. */
public interface LeadFact {
    String name();

    /**
     * Called once for leads that are looked at together, when the first of them is asked for it.
     *
     * @param leads each of them without this fact, by its id
     * @return what is known of each, by its id; null where that is nothing
     */
    Function<String, Object> ofAll(Set<String> leadIds, Function<String, Facts> leads);
}
