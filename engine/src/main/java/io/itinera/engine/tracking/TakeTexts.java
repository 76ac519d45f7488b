package io.itinera.engine.tracking;

import io.itinera.connectors.sms.InboundSms;
import io.itinera.connectors.sms.SmsReceiver;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes in what people text to our numbers where it comes over a standing connection. */
@Component
class TakeTexts implements SmsReceiver {
    private final Receipts receipts;

    TakeTexts(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void received(InboundSms sms) {
        receipts.take(SmsHook.replies(List.of(sms)));
    }
}
