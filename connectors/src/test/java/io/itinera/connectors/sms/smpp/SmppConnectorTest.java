package io.itinera.connectors.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.Report;
import io.itinera.connectors.Secret;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.ConnectorContract;
import io.itinera.connectors.sms.Sms;
import io.itinera.connectors.sms.SmsKeyword;
import io.itinera.connectors.sms.SmsText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmppConnectorTest extends ConnectorContract implements BlamesAddresses {
    private final List<Report> received = new CopyOnWriteArrayList<>();
    private MessageCentre centre;
    private SmppConnector connector;
    private int port;

    @BeforeEach
    void open() throws IOException {
        centre = new MessageCentre();
        port = centre.port();
    }

    @AfterEach
    void close() throws IOException {
        if (connector != null) {
            connector.close();
        }
        centre.close();
    }

    private Outcome send(String text) {
        if (connector == null) {
            var settings = new SmppSettings(
                    "127.0.0.1",
                    port,
                    false,
                    "itinera",
                    new Secret("hunter2"),
                    "",
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(2));
            var clock = Clock.fixed(Instant.parse("2026-01-01T12:09:59Z"), ZoneOffset.UTC);
            var link = new SmppLink(settings, new Deliveries(received::add, new InboundIds(clock)));
            connector = new SmppConnector(settings, "Acme", link, new KeepBound(link, settings));
        }
        var sms = new Sms("m-1", null, "+4915112345678", text);
        var outcome = connector.send(sms);
        for (int i = 0; i < 2 && bindWasLost(outcome); i++) {
            outcome = connector.send(sms);
        }
        return outcome;
    }

    /** Now and then the library's server overlooks the first request of a connection; that is not what is tested here. */
    private static boolean bindWasLost(Outcome outcome) {
        return outcome instanceof Outcome.Unavailable unavailable
                && unavailable.reason().contains("waiting for bind response");
    }

    @Override
    protected Outcome send() {
        return send("Hello");
    }

    @Override
    public Outcome sendOnce() {
        return send();
    }

    @Override
    protected String givenSuccess() {
        return "smsc-1";
    }

    @Override
    protected Duration givenThrottling() {
        centre.submitStatus = SMPPConstant.STAT_ESME_RTHROTTLED;
        return null;
    }

    @Override
    protected String givenAuthFault() {
        centre.bindStatus = SMPPConstant.STAT_ESME_RINVPASWD;
        return "itinera.connectors.sms.smpp.system-id";
    }

    @Override
    protected void givenSilence() {
        centre.silent = true;
    }

    /** Something that listens there, but speaks HTTP. */
    @Override
    protected void givenGarbage() {
        try {
            var other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            port = other.getLocalPort();
            var answering = new Thread(() -> {
                try (other;
                        var client = other.accept()) {
                    client.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The test is over.
                }
            });
            answering.setDaemon(true);
            answering.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void givenNobodyThere() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void givenPermanentAddressFault() {
        centre.submitStatus = SMPPConstant.STAT_ESME_RINVDSTADR;
    }

    @Override
    public void givenRefusalOfOurs() {
        centre.submitStatus = SMPPConstant.STAT_ESME_RPROHIBITED;
    }

    @Test
    void shouldSendALongTextInSegmentsThatBelongTogether() {
        send("Grüße € ".repeat(40));

        assertThat(centre.submitted).hasSize(3);
        var text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            var sm = centre.submitted.get(i);
            assertThat(sm.isUdhi()).isTrue();
            assertThat(sm.getDestAddress()).isEqualTo("4915112345678");
            var bytes = sm.getShortMessage();
            assertThat(bytes).startsWith(5, 0, 3, (byte) "m-1".hashCode(), 3, i + 1);
            text.append(SmsText.decodeGsm7(java.util.Arrays.copyOfRange(bytes, 6, bytes.length)));
        }
        assertThat(text).hasToString("Grüße € ".repeat(40));
    }

    @Test
    void shouldSendForeignCharactersInUcs2() {
        send("Привет 👋");

        var sm = centre.submitted.get(0);
        assertThat(sm.getDataCoding()).isEqualTo((byte) 8);
        assertThat(new String(sm.getShortMessage(), StandardCharsets.UTF_16BE)).isEqualTo("Привет 👋");
        assertThat(sm.getSourceAddrTon()).isEqualTo(TypeOfNumber.ALPHANUMERIC.value());
    }

    @Test
    void shouldConnectAnewAfterTheConnectionBroke() throws IOException {
        send();
        connector.close();

        assertThat(send()).isEqualTo(new Outcome.Accepted("smsc-2"));
    }

    @Test
    void shouldPassOnWhatPeopleAnswer() throws Exception {
        send();

        deliver("Stop", new ESMClass());
        deliver("Stop", new ESMClass());
        deliver("stop!", new ESMClass());

        assertThat(received).hasSize(3).allSatisfy(report -> {
            var sms = (Report.Reply) report;
            assertThat(sms.from()).isEqualTo("+4915112345678");
            assertThat(sms.to()).isEqualTo("12345");
            assertThat(SmsKeyword.of(sms.text())).isEqualTo(SmsKeyword.STOP);
        });
        assertThat(received.get(1)).as("delivered again").isEqualTo(received.get(0));
        assertThat(received.get(2).id()).isNotEqualTo(received.get(0).id());
    }

    @Test
    void shouldAskForAReceiptOfTheFirstSegmentAndPassItOn() throws Exception {
        send("Grüße € ".repeat(40));
        assertThat(centre.submitted)
                .extracting(sm -> (int) sm.getRegisteredDelivery())
                .containsExactly(1, 0, 0);

        var receipt = new ESMClass(0x04);
        deliver(
                "id:0123456789 sub:001 dlvrd:001 submit date:2601011200 done date:2601011201 stat:DELIVRD err:000 text:",
                receipt);
        deliver("id:7 stat:UNDELIV err:0fe", receipt);
        deliver("id:8 stat:ENROUTE err:000", receipt);

        assertThat(received)
                .containsExactly(
                        new Report.Receipt(
                                "sms",
                                "smpp:+4915112345678:0123456789:DELIVRD",
                                Report.Fate.DELIVERED,
                                null,
                                Set.of("0123456789", "75bcd15", "75BCD15", "4886718345"),
                                "+4915112345678",
                                null,
                                null),
                        new Report.Receipt(
                                "sms",
                                "smpp:+4915112345678:7:UNDELIV",
                                Report.Fate.NOT_DELIVERED,
                                null,
                                Set.of("7"),
                                "+4915112345678",
                                "The message centre says \"UNDELIV\", error 0fe",
                                null));
    }

    private void deliver(String text, ESMClass kind) throws Exception {
        centre.session.deliverShortMessage(
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                "4915112345678",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.ISDN,
                "12345",
                kind,
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                DataCodings.newInstance((byte) 0),
                SmsText.Encoding.GSM_7.bytes(text));
    }
}
