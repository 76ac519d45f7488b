package io.itinera.connectors.sms.smpp;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects where nothing is being sent, too: people answer, and receipts come, long after the last text went out. */
class KeepBound implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeepBound.class);

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "smpp-keep-bound");
        thread.setDaemon(true);
        return thread;
    });
    private final SmppLink link;
    private final String place;
    private boolean away;

    KeepBound(SmppLink link, SmppSettings settings) {
        this.link = link;
        this.place = settings.place();
        var pause = settings.enquireLink().toMillis();
        looking.scheduleWithFixedDelay(this::look, Math.min(pause, 1_000), pause, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            link.session();
            away = false;
        } catch (IOException | RuntimeException e) {
            if (!away) {
                LOG.warn("The message centre {} cannot be reached: answers and receipts come when it can.", place, e);
            }
            away = true;
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
