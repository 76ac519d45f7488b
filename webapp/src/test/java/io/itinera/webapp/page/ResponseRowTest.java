package io.itinera.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.tracking.ResponseCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseRowTest {
    @Test
    void shouldSayWhichShareOfWhatWasSentWasOpenedAndClicked() {
        var row = ResponseRow.byContent(List.of(count("sent", 8_352), count("opened", 2_088), count("clicked", 29)))
                .get(0);

        assertThat(row.sent()).isEqualTo(8_352);
        assertThat(row.share(row.opened())).isEqualTo(" · 25 %");
        assertThat(row.share(row.clicked())).isEqualTo(" · 0.3 %");
    }

    @Test
    void shouldSayNoShareOfNothing() {
        var row = ResponseRow.byContent(List.of(count("opened", 3))).get(0);

        assertThat(row.share(row.opened())).isEmpty();
    }

    private static ResponseCount count(String kind, long messages) {
        return new ResponseCount("lead-nurture", "send-welcome", "welcome", kind, messages, 0, 0);
    }
}
