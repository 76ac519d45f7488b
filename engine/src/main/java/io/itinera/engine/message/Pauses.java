package io.itinera.engine.message;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is paused at present. A handful of rows; asked for before every claim. */
@Component
class Pauses {
    private final PauseMapper rows;

    Pauses(PauseMapper rows) {
        this.rows = rows;
    }

    /** @param journeys those whose messages are to be parked; not those that are being resumed */
    record Now(Set<String> channels, Set<String> journeys) {}

    Now now() {
        var all = rows.all();
        return new Now(
                names(all, Pause.CHANNEL),
                names(all.stream().filter(pause -> !pause.ending()).toList(), Pause.JOURNEY));
    }

    List<Pause> all() {
        return rows.all();
    }

    /** Those of the journeys that are paused still; nobody resumes them before the transaction ends. */
    Set<String> lockJourneys(Collection<String> journeys) {
        return new HashSet<>(rows.lockJourneys(journeys));
    }

    private static Set<String> names(List<Pause> pauses, String kind) {
        return pauses.stream()
                .filter(pause -> pause.kind().equals(kind))
                .map(Pause::name)
                .collect(Collectors.toSet());
    }
}
