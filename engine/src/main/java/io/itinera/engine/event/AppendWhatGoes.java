package io.itinera.engine.event;

import io.itinera.engine.event.AppendEvents.Appended;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends a chunk; where a subscriber fails on it, halves it until the event at fault stands alone and is rejected. One
 * event that nobody can digest would otherwise hold up its whole batch for as long as the sender repeats it.
 */
@Component
class AppendWhatGoes {
    private static final Logger LOG = LoggerFactory.getLogger(AppendWhatGoes.class);

    private final AppendEvents appendEvents;

    AppendWhatGoes(AppendEvents appendEvents) {
        this.appendEvents = appendEvents;
    }

    Appended append(List<Numbered> chunk) {
        try {
            return appendEvents.append(chunk);
        } catch (NonTransientDataAccessResourceException | TransientDataAccessException | TransactionException e) {
            // the database's fault, not an event's: the sender repeats the batch
            throw e;
        } catch (RuntimeException failure) {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                throw failure;
            }
            return chunk.size() == 1 ? reject(chunk.get(0), failure) : inHalves(chunk);
        }
    }

    private Appended inHalves(List<Numbered> chunk) {
        int middle = chunk.size() / 2;
        var first = append(chunk.subList(0, middle));
        var second = append(chunk.subList(middle, chunk.size()));
        var rejected = Stream.concat(first.rejected().stream(), second.rejected().stream())
                .toList();
        return new Appended(first.accepted() + second.accepted(), rejected);
    }

    private static Appended reject(Numbered one, RuntimeException failure) {
        var event = one.event();
        LOG.error(
                "Event {} of type {} was not kept, its sender is told to repeat it", event.id(), event.type(), failure);
        var message = "The event could not be processed and was not kept; send it again with the same id. If that"
                + " fails too, the program's log names the cause under event id \"" + event.id() + "\".";
        return new Appended(0, List.of(one.rejected(message)));
    }
}
