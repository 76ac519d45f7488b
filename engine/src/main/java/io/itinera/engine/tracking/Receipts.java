package io.itinera.engine.tracking;

import io.itinera.connectors.sms.SmsKeyword;
import io.itinera.engine.event.Events;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Takes in what came back. Every part of it may be repeated without harm, so that whoever reports it can simply report
 * it again where something failed in between: suppressions and consents are states, events are known by their ids.
 */
@Component
public class Receipts {
    private static final int RECEIPTS_A_SLICE = 500;

    private final FindWhose findWhose;
    private final SuppressAddresses suppressAddresses;
    private final NoteOptOuts noteOptOuts;
    private final WriteEvents writeEvents;
    private final Responses responses;
    private final Events events;

    Receipts(
            FindWhose findWhose,
            SuppressAddresses suppressAddresses,
            NoteOptOuts noteOptOuts,
            WriteEvents writeEvents,
            Responses responses,
            Events events) {
        this.findWhose = findWhose;
        this.suppressAddresses = suppressAddresses;
        this.noteOptOuts = noteOptOuts;
        this.writeEvents = writeEvents;
        this.responses = responses;
        this.events = events;
    }

    /** Takes them all; one that belongs to nobody we know suppresses its address and leaves nothing else. */
    public void take(List<Receipt> receipts) {
        for (int from = 0; from < receipts.size(); from += RECEIPTS_A_SLICE) {
            slice(receipts.subList(from, Math.min(receipts.size(), from + RECEIPTS_A_SLICE)));
        }
    }

    /** Makes events of them and nothing else: what they mean for the address was taken down by whoever tells. */
    void tell(List<Receipt> receipts) {
        ingest(findWhose.of(receipts));
    }

    private void slice(List<Receipt> receipts) {
        var heard =
                findWhose.of(receipts.stream().map(Receipts::stopWordsAsOptOuts).toList());
        suppressAddresses.of(heard);
        noteOptOuts.of(heard);
        heard.stream()
                .filter(one -> one.receipt().kind() == ReceiptKind.OPENED && one.message() != null)
                .filter(one -> !one.receipt().channel().equals("email")) // counted where the picture was asked for
                .forEach(one -> responses.countOnce(one.message(), ReceiptKind.OPENED));
        ingest(heard);
    }

    private void ingest(List<Heard> heard) {
        var incoming = new ArrayList<>(
                heard.stream().flatMap(one -> writeEvents.of(one).stream()).toList());
        if (!incoming.isEmpty()) {
            WriteEvents.log(events.ingest(incoming), incoming);
        }
    }

    private static Receipt stopWordsAsOptOuts(Receipt receipt) {
        boolean stops = receipt.kind() == ReceiptKind.REPLIED
                && !receipt.channel().equals("email")
                && SmsKeyword.of(Objects.toString(receipt.attributes().get("text"), null)) == SmsKeyword.STOP;
        return stops ? receipt.of(ReceiptKind.UNSUBSCRIBED) : receipt;
    }
}
