package io.itinera.engine.imports;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Clears away what a node left behind that died while it took an upload in, and uploads that nobody started. */
@Component
class ForgetBrokenUploads {
    static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final ImportMapper mapper;
    private final HeldUploads held;
    private final Clock clock;

    ForgetBrokenUploads(ImportMapper mapper, HeldUploads held, Clock clock) {
        this.mapper = mapper;
        this.held = held;
        this.clock = clock;
    }

    void run() {
        var now = clock.instant();
        for (String id : mapper.brokenUploads(now.minus(LONGEST_UPLOAD))) {
            mapper.fail(id, "The upload broke off before its end; nothing was imported. Upload the file again.", now);
            mapper.dropChunks(id, null);
        }
        mapper.heldBefore(now.minus(LONGEST_UPLOAD)).forEach(held::forget);
    }
}
