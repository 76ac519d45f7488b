package io.itinera.engine.tracking;

import io.itinera.engine.message.BounceListener;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refusals by SMTP status or by a provider's answer come back like any other bounce. */
@Component
class HearBounces implements BounceListener {
    private final Receipts receipts;

    HearBounces(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void bounced(List<Bounced> bounced) {
        receipts.tell(bounced.stream()
                .map(one -> Receipt.ofMessage(
                        ReceiptKind.BOUNCED,
                        one.message().id(),
                        one.message().channel(),
                        one.message().id(),
                        null,
                        null,
                        one.reason()))
                .toList());
    }
}
