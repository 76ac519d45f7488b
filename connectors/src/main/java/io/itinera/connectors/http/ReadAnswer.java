package io.itinera.connectors.http;

import io.itinera.connectors.Outcome;
import java.util.Optional;

/**
 * A provider's own way of saying yes and no. It is asked first; where it does not know the answer, HTTP's status
 * decides, see {@link HttpCall}.
 */
@FunctionalInterface
public interface ReadAnswer {

    /**
     * @return empty for an answer that means what its status says, or that nobody documented; an answer of 2xx without
     *     the id that the provider promises is such a one, and is tried again
     */
    Optional<Outcome> read(Answer answer);
}
