package io.itinera.connectors.sms.smpp;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.sms.Sms;
import io.itinera.connectors.sms.SmsConnector;
import io.itinera.connectors.sms.SmsText;
import java.io.IOException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/**
 * SMPP 3.4, as operators speak it. A long text goes in segments that carry the same reference number at every try, so
 * that a handset puts a repeated segment where it has it already. The protocol has no idempotency key.
 */
class SmppConnector implements SmsConnector, AutoCloseable {
    private static final byte USER_DATA_HEADER = 0x40;
    private static final byte UCS_2 = 0x08;

    private final SmppSettings settings;
    private final String from;
    private final SmppLink link;
    private final KeepBound keepBound;

    SmppConnector(SmppSettings settings, String from, SmppLink link, KeepBound keepBound) {
        this.settings = settings;
        this.from = from;
        this.link = link;
        this.keepBound = keepBound;
    }

    @Override
    public String name() {
        return "smpp";
    }

    @Override
    public Outcome send(Sms sms) {
        SMPPSession session;
        try {
            session = link.session();
        } catch (IOException | RuntimeException e) {
            return SmppFaults.ofBinding(e, settings.place());
        }
        try {
            return new Outcome.Accepted(submit(sms, session));
        } catch (NegativeResponseException e) {
            return SmppFaults.refused(e.getCommandStatus());
        } catch (PDUException e) {
            return new Outcome.Rejected("The text message does not fit SMPP: " + e.getMessage(), false);
        } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
            link.discard(session);
            return new Outcome.Unavailable(
                    "The message centre " + settings.place() + " was lost before it answered: " + e.getMessage(), null);
        }
    }

    /** @return the message centre's id of the first segment */
    private String submit(Sms sms, SMPPSession session)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var text = SmsText.of(sms.text());
        var source = Party.of(sms.from() == null ? from : sms.from());
        var destination = Party.of(sms.to());
        int count = text.segments().size();
        String id = null;
        for (int i = 0; i < count; i++) {
            var bytes = text.encoding().bytes(text.segments().get(i));
            var result = session.submitShortMessage(
                    "",
                    source.type(),
                    source.plan(),
                    source.number(),
                    destination.type(),
                    destination.plan(),
                    destination.number(),
                    new ESMClass(count == 1 ? 0 : USER_DATA_HEADER),
                    (byte) 0,
                    (byte) 0,
                    null,
                    null,
                    // the first segment stands for all: its id is the one that we keep
                    new RegisteredDelivery(i == 0 ? SMSCDeliveryReceipt.SUCCESS_FAILURE : SMSCDeliveryReceipt.DEFAULT),
                    (byte) 0,
                    DataCodings.newInstance(text.encoding() == SmsText.Encoding.UCS_2 ? UCS_2 : (byte) 0),
                    (byte) 0,
                    count == 1 ? bytes : withHeader(bytes, sms.messageId().hashCode(), count, i + 1));
            id = id == null ? result.getMessageId() : id;
        }
        return id;
    }

    /** 3GPP TS 23.040, 9.2.3.24.1: concatenated short messages, with an eight-bit reference number. */
    private static byte[] withHeader(byte[] text, int reference, int count, int number) {
        var bytes = new byte[6 + text.length];
        bytes[0] = 5;
        bytes[1] = 0;
        bytes[2] = 3;
        bytes[3] = (byte) reference;
        bytes[4] = (byte) count;
        bytes[5] = (byte) number;
        System.arraycopy(text, 0, bytes, 6, text.length);
        return bytes;
    }

    @Override
    public void close() {
        keepBound.close();
        link.close();
    }
}
