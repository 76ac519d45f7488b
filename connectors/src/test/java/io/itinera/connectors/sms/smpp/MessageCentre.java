package io.itinera.connectors.sms.smpp;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** A message centre on this machine, that answers as a test wants. */
class MessageCentre implements ServerMessageReceiverListener, AutoCloseable {
    final List<SubmitSm> submitted = new CopyOnWriteArrayList<>();
    volatile int bindStatus;
    volatile int submitStatus;
    volatile boolean silent;
    private final CountDownLatch over = new CountDownLatch(1);
    volatile SMPPServerSession session;
    private final OnLoopback place = new OnLoopback();
    private final SMPPServerSessionListener listener;

    MessageCentre() throws IOException {
        listener = new SMPPServerSessionListener(0, place);
        listener.setTimeout(20_000);
        var accepting = new Thread(this::accept, "message-centre");
        accepting.setDaemon(true);
        accepting.start();
    }

    int port() {
        return place.port();
    }

    private void accept() {
        try {
            while (true) {
                var fresh = listener.accept();
                fresh.setMessageReceiverListener(this);
                var bind = fresh.waitForBind(10_000);
                if (bindStatus == 0) {
                    bind.accept("centre");
                    session = fresh;
                } else {
                    bind.reject(bindStatus);
                }
            }
        } catch (IOException | TimeoutException | PDUStringException closed) {
            // The test is over.
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm sm, SMPPServerSession source) throws ProcessRequestException {
        if (silent) {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (submitStatus != 0) {
            throw new ProcessRequestException("no", submitStatus);
        }
        submitted.add(sm);
        try {
            return new SubmitSmResult(
                    new MessageId("smsc-" + submitted.size()), new org.jsmpp.bean.OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new ProcessRequestException("id", SMPPConstant.STAT_ESME_RSYSERR);
        }
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti multi, SMPPServerSession source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replace, SMPPServerSession source) {}

    @Override
    public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession source) {}

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancel, SMPPServerSession source) {}

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        listener.close();
        if (session != null) {
            session.close();
        }
    }
}
