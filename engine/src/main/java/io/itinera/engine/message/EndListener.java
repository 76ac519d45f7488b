package io.itinera.engine.message;

import java.util.List;

/** Who goes on once messages that are questions have ended. */
public interface EndListener {
    /** Called in the transaction that records their end, each message at most once for each end. */
    void ended(List<EndedMessage> messages);
}
