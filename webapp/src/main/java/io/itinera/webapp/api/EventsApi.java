package io.itinera.webapp.api;

import io.itinera.engine.event.Events;
import io.itinera.engine.event.Ingested;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EventsApi {
    private final Events events;
    private final ReadEvents readEvents;

    EventsApi(Events events, ReadEvents readEvents) {
        this.events = events;
        this.readEvents = readEvents;
    }

    /** Takes up to 10,000 events; bad ones are rejected one by one and the others go in. */
    @PostMapping(path = "/api/events", consumes = "application/json")
    Ingested ingest(HttpServletRequest request) throws IOException {
        var batch = readEvents.from(request.getInputStream());
        return batch.withRejected(events.ingest(batch.readable()));
    }
}
