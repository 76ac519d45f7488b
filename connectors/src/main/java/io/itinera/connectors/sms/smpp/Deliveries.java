package io.itinera.connectors.sms.smpp;

import io.itinera.connectors.E164;
import io.itinera.connectors.Report;
import io.itinera.connectors.ReportReceiver;
import io.itinera.connectors.sms.SmsText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on what people text to us and what became of our texts. Where nobody can take it just now, the message centre is asked to come again. */
class Deliveries implements MessageReceiverListener {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int UCS_2 = 0x08;
    private static final int LATIN_1 = 0x03;

    private final ReportReceiver receiver;
    private final InboundIds ids;

    Deliveries(ReportReceiver receiver, InboundIds ids) {
        this.receiver = receiver;
        this.ids = ids;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm delivery) throws ProcessRequestException {
        try {
            report(delivery).ifPresent(receiver::received);
        } catch (RuntimeException e) {
            LOG.warn("What the message centre delivers cannot be taken just now; it is asked to deliver it again.", e);
            throw new ProcessRequestException("not now", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private Optional<? extends Report> report(DeliverSm delivery) {
        var from = number(delivery.getSourceAddr(), delivery.getSourceAddrTon());
        if (delivery.isSmscDeliveryReceipt()) {
            return ReadReceipt.of(delivery, E164.of(from));
        }
        var to = number(delivery.getDestAddress(), delivery.getDestAddrTon());
        return Optional.of(new Report.Reply("sms", ids.of(delivery), from, to, text(delivery), null, null));
    }

    private static String text(DeliverSm delivery) {
        var bytes = delivery.getShortMessage();
        int header = delivery.isUdhi() && bytes.length > 0 ? 1 + (bytes[0] & 0xff) : 0;
        var text = java.util.Arrays.copyOfRange(bytes, Math.min(header, bytes.length), bytes.length);
        return switch (delivery.getDataCoding() & 0x0f) {
            case UCS_2 -> new String(text, StandardCharsets.UTF_16BE);
            case LATIN_1 -> new String(text, StandardCharsets.ISO_8859_1);
            default -> SmsText.decodeGsm7(text);
        };
    }

    private static String number(String address, byte type) {
        return type == 1 && !address.startsWith("+") ? "+" + address : address;
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // A handset came back into reach: nothing that we waited for.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not used", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
