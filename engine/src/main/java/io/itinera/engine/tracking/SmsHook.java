package io.itinera.engine.tracking;

import io.itinera.connectors.Inbound;
import io.itinera.connectors.InboundRequest;
import io.itinera.connectors.sms.InboundSms;
import io.itinera.connectors.sms.InboundSmsReader;
import java.util.List;

/** Takes in what people text to our numbers, as their provider posts it. */
record SmsHook(InboundSmsReader reader) implements Hook {
    static final String CHANNEL = "sms";

    @Override
    public String provider() {
        return reader.name();
    }

    @Override
    public HookAnswer receive(HookRequest request) {
        var inbound = reader.read(new InboundRequest(request.url(), request.headers(), request.text()));
        if (inbound instanceof Inbound.Genuine<InboundSms> genuine) {
            return HookAnswer.of(replies(genuine.messages()));
        }
        throw inbound instanceof Inbound.Unreadable<InboundSms> unreadable
                ? HookRefused.unreadable(unreadable.reason())
                : HookRefused.unsigned(((Inbound.Forged<InboundSms>) inbound).reason());
    }

    static List<Receipt> replies(List<InboundSms> texts) {
        return texts.stream()
                .map(sms -> Receipt.reply(sms.provider() + ":" + sms.id(), CHANNEL, sms.from(), sms.text(), null))
                .toList();
    }
}
