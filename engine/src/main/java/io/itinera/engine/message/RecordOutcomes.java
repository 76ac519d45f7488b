package io.itinera.engine.message;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of messages, and in the same transaction whom that is to be told. */
@Component
class RecordOutcomes {
    private final RecordResults recordResults;
    private final TellBounces tellBounces;

    RecordOutcomes(RecordResults recordResults, TellBounces tellBounces) {
        this.recordResults = recordResults;
        this.tellBounces = tellBounces;
    }

    /**
     * @param badAddresses reasons by address, by channel: addresses that nothing is to be sent to any more
     * @param bounced reasons by message: those that met such an address
     */
    @Transactional
    public void record(
            String lease,
            List<SendResult> results,
            Map<String, Map<String, String>> badAddresses,
            Map<String, String> bounced) {
        recordResults.record(lease, results, badAddresses);
        tellBounces.note(bounced);
    }
}
