package io.itinera.engine.tracking;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.link.LinkKind;
import io.itinera.engine.link.Links;
import io.itinera.engine.link.SignedLink;
import io.itinera.engine.message.Messages;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opened messages and followed links. */
@Component
public class Tracking {
    private static final Logger LOG = LoggerFactory.getLogger(Tracking.class);

    private final Links links;
    private final Messages messages;
    private final Leads leads;
    private final Responses responses;
    private final Receipts receipts;
    private final Clock clock;

    Tracking(Links links, Messages messages, Leads leads, Responses responses, Receipts receipts, Clock clock) {
        this.links = links;
        this.messages = messages;
        this.leads = leads;
        this.responses = responses;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** @throws io.itinera.engine.link.BadLink where the token is not ours or too old */
    public void opened(String token, Visit visit) {
        heard(links.read(token, LinkKind.OPEN), ReceiptKind.OPENED, visit);
    }

    /**
     * @return where the link leads: what stood in the message, and nowhere else. The visitor gets there even where the
     *     click could not be counted
     * @throws io.itinera.engine.link.BadLink where the token is not ours or too old
     */
    public URI clicked(String token, Visit visit) {
        var link = links.read(token, LinkKind.CLICK);
        heard(link, ReceiptKind.CLICKED, visit);
        return Target.of(link.target());
    }

    private void heard(SignedLink link, ReceiptKind kind, Visit visit) {
        try {
            note(link, kind, visit);
        } catch (RuntimeException e) {
            LOG.error("That message {} was {} is lost.", link.about().messageId(), kind.word(), e);
        }
    }

    private void note(SignedLink link, ReceiptKind kind, Visit visit) {
        var id = link.about().messageId();
        var message = messages.findAll(List.of(id)).get(id);
        var leadId = message == null ? link.about().leadId() : message.leadId();
        if (message == null && leads.existing(List.of(leadId)).isEmpty()) {
            return; // erased, and so it stays
        }
        var now = clock.instant();
        // a message that is no longer kept left long ago
        var sentAt = message == null ? now.minus(DetectMachine.TOO_FAST) : message.sentAt();
        boolean machine = isMachine(kind, visit, sentAt, now);
        responses.count(id, leadId, message, kind, machine);
        if (!machine) {
            receipts.take(List.of(receipt(link, kind, leadId, now)));
        }
    }

    /** A message is opened once, and each of its links followed once, however often somebody looks again. */
    private static Receipt receipt(SignedLink link, ReceiptKind kind, String leadId, Instant now) {
        var id = link.about().messageId();
        var channel = link.about().channel();
        if (kind == ReceiptKind.OPENED) {
            return new Receipt(kind, id, channel, id, leadId, null, now, null, null, null);
        }
        var once = id + "-" + SoftBounces.hash(link.target()).substring(0, 16);
        return new Receipt(kind, once, channel, id, leadId, null, now, null, Map.of("url", link.target()), null);
    }

    private static boolean isMachine(ReceiptKind kind, Visit visit, Instant sentAt, Instant now) {
        return kind == ReceiptKind.OPENED
                ? DetectMachine.opened(visit, sentAt, now)
                : DetectMachine.followed(visit, sentAt, now);
    }
}
