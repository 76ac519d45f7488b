package io.itinera.webapp.home;

import static io.itinera.engine.message.MessageState.DEAD;
import static io.itinera.engine.message.MessageState.FAILED;
import static io.itinera.engine.message.MessageState.QUEUED;
import static io.itinera.engine.message.MessageState.REFUSED;
import static io.itinera.engine.message.MessageState.SENT;

import io.itinera.engine.imports.ImportStatus;
import io.itinera.engine.journey.JourneySummary;
import io.itinera.engine.message.MessageState;
import java.util.List;
import java.util.Map;

/**
 * What the home page says.
 *
 * @param withSales leads that wait for a decision of sales
 * @param decided whether sales ever decided on a lead
 */
public record Home(
        long leads,
        List<JourneySummary> journeys,
        Map<MessageState, Long> messages,
        long withSales,
        boolean decided,
        List<ImportStatus> imports) {

    /** Nothing has happened yet, so there are no figures worth showing. */
    public boolean firstRun() {
        return leads == 0 && imports.isEmpty() && !enrolled();
    }

    /** The first steps stay in sight until the first lead has come all the way. */
    public boolean showSteps() {
        return !decided;
    }

    public boolean enrolled() {
        return running() + completed() > 0;
    }

    public long running() {
        return journeys.stream().mapToLong(JourneySummary::running).sum();
    }

    public long completed() {
        return journeys.stream().mapToLong(JourneySummary::completed).sum();
    }

    public long sent() {
        return count(SENT);
    }

    public long queued() {
        return count(QUEUED);
    }

    public long refused() {
        return count(REFUSED);
    }

    public long failed() {
        return count(FAILED) + count(DEAD);
    }

    private long count(MessageState state) {
        return messages.getOrDefault(state, 0L);
    }
}
