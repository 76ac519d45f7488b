package io.itinera.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({
        "Mon-Fri 09:00-17:00, 2026-05-04T09:00, true",
        "Mon-Fri 09:00-17:00, 2026-05-04T17:00, false",
        "Mon-Fri 09:00-17:00, 2026-05-03T12:00, false",
        "08:00-24:00, 2026-05-03T23:59:59, true",
        "00:00-24:00, 2026-05-03T00:00, true",
        "Fri 22:00-07:00, 2026-05-02T06:59, true",
        "Fri 22:00-07:00, 2026-05-01T06:59, false",
        "'Sat,Sun 10:00-12:00', 2026-05-03T10:30, true",
        "Sat-Mon 10:00-12:00, 2026-05-04T10:30, true",
        "Monday-Friday 9:00 - 17:00, 2026-05-04T09:30, true"
    })
    void shouldIncludeWhatTheWallShows(String line, LocalDateTime wall, boolean included) {
        assertThat(Hours.read(line).include(wall)).isEqualTo(included);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "always", "25:00-26:00", "09:00", "Mon-Foo 09:00-17:00", "09:00-09:00", "x 09:00-10:00"})
    void shouldSayHowHoursAreWritten(String line) {
        assertThatThrownBy(() -> Hours.read(line))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("write");
    }

    @Test
    void shouldKnowAZoneOfEachCountry() {
        var zones = new ZonesOfCountries();

        assertThat(zones.of("DE")).hasToString("Optional[Europe/Berlin]");
        assertThat(zones.of(" india ")).hasToString("Optional[Asia/Kolkata]");
        assertThat(zones.of("USA")).hasToString("Optional[America/New_York]");
        assertThat(zones.of("Atlantis")).isEmpty();
        assertThat(zones.of(null)).isEmpty();
    }
}
