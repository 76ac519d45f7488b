package io.itinera.engine.message;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps this node's dispatchers at work from start to shutdown. */
@Component
@ConditionalOnProperty(name = "itinera.messages.dispatch.enabled", matchIfMissing = true)
class DispatchLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DispatchLoop.class);

    private final List<Thread> threads = new ArrayList<>();
    private final DispatchDueMessages dispatchDueMessages;
    private final WakeDispatchers wakeDispatchers;
    private final Tally tally;
    private final MessageSettings.Dispatch settings;
    private volatile boolean running;

    DispatchLoop(
            DispatchDueMessages dispatchDueMessages,
            WakeDispatchers wakeDispatchers,
            Tally tally,
            MessageSettings settings) {
        this.dispatchDueMessages = dispatchDueMessages;
        this.wakeDispatchers = wakeDispatchers;
        this.tally = tally;
        this.settings = settings.dispatch();
    }

    @Override
    public synchronized void start() {
        running = true;
        for (int i = 1; i <= settings.threads(); i++) {
            var thread = new Thread(this::work, "itinera-dispatch-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    /**
     * Lets each dispatcher finish the message it is at; the rest of its batch goes back. Nobody is interrupted: an
     * embedded database closes its file when a thread is interrupted while it writes.
     */
    @Override
    public synchronized void stop() {
        running = false;
        wakeDispatchers.all(settings.threads());
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            boolean more = dispatch();
            if (running && !more) {
                rest();
            }
        }
    }

    /** Errors too: this thread's end would stop all sending of the node, and nobody would notice. */
    private boolean dispatch() {
        try {
            boolean more = dispatchDueMessages.dispatch(() -> !running) >= settings.batchSize();
            if (more) {
                wakeDispatchers.now();
            } else {
                tally.compact();
            }
            return more;
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "Dispatching was interrupted; nothing is lost. Due messages are looked for again in {}, and those of the broken batch when their lease ends.",
                    settings.pollInterval(),
                    e);
            return false;
        }
    }

    private void rest() {
        try {
            wakeDispatchers.await(settings.pollInterval());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
