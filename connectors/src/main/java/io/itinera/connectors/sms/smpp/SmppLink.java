package io.itinera.connectors.sms.smpp;

import java.io.IOException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnectionFactory;

/** The one connection to the message centre, bound when it is first needed and anew after it broke. */
class SmppLink implements AutoCloseable {
    private final SmppSettings settings;
    private final MessageReceiverListener receiver;
    private final ConnectionFactory connections;
    private SMPPSession session;

    SmppLink(SmppSettings settings, MessageReceiverListener receiver) {
        this.settings = settings;
        this.receiver = receiver;
        this.connections = settings.tls() ? new VerifiedTls(settings.timeout()) : SocketConnectionFactory.getInstance();
    }

    /** @throws IOException where no connection can be made, or the message centre does not let us in */
    synchronized SMPPSession session() throws IOException {
        if (session == null || !session.getSessionState().isBound()) {
            session = bound();
        }
        return session;
    }

    /** A connection that misbehaved is not used again; another thread may have replaced it already. */
    synchronized void discard(SMPPSession broken) {
        broken.close();
        if (session == broken) {
            session = null;
        }
    }

    private SMPPSession bound() throws IOException {
        var fresh = new SMPPSession(connections);
        fresh.setInterfaceVersion(InterfaceVersion.IF_34);
        fresh.setTransactionTimer(settings.timeout().toMillis());
        fresh.setEnquireLinkTimer((int) settings.enquireLink().toMillis());
        fresh.setMessageReceiverListener(receiver);
        var bind = new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password().value(),
                settings.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
        try {
            fresh.connectAndBind(
                    settings.host(),
                    settings.effectivePort(),
                    bind,
                    settings.timeout().toMillis());
            return fresh;
        } catch (IOException | RuntimeException e) {
            fresh.close();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.unbindAndClose();
        }
    }
}
