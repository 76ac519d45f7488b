package io.itinera.webapp.kit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.webapp.RunningItinera;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningItinera
class BrowserIT {
    @LocalServerPort
    int port;

    @Test
    void shouldFailOnWhatTheContentPolicyRefuses() {
        var browser = Browser.at(port).signIn("marketing", "demo");
        browser.open("/journeys");
        browser.page()
                .evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.x = 1';"
                        + " document.head.append(s); }");

        assertThatThrownBy(browser::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Content Security Policy");
    }
}
