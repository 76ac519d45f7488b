package io.itinera.engine.content;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ReportBrokenContent {
    private final Contents contents;

    ReportBrokenContent(Contents contents) {
        this.contents = contents;
    }

    @EventListener(ApplicationReadyEvent.class)
    void report() {
        contents.report();
    }
}
