package io.itinera.webapp.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.RejectedEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Reads a JSON array of events one by one, so that one of the wrong form does not spoil the others. */
@Component
class ReadEvents {
    private final ObjectMapper json;

    ReadEvents(ObjectMapper json) {
        this.json = json;
    }

    EventBatch from(InputStream body) throws IOException {
        try (var parser = json.getFactory().createParser(body)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new InvalidInput(null, "Send a JSON array of events: [{\"lead\": {…}, \"type\": \"click\"}].");
            }
            return array(parser);
        }
    }

    private EventBatch array(JsonParser parser) throws IOException {
        var batch = new EventBatch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int place = 0; parser.nextToken() != JsonToken.END_ARRAY; place++) {
            if (place == Events.LARGEST_BATCH) {
                throw new InvalidInput(
                        null, "The batch has more than " + Events.LARGEST_BATCH + " events; send it in parts.");
            }
            add(json.readTree(parser), place, batch);
        }
        return batch;
    }

    private void add(JsonNode node, int place, EventBatch batch) {
        try {
            batch.readable().add(json.treeToValue(node, IncomingEvent.class));
            batch.places().add(place);
        } catch (JsonProcessingException e) {
            batch.unreadable().add(new RejectedEvent(place, JsonFault.of(e).message()));
        }
    }
}
