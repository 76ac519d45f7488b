package io.itinera.connectors.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: all@example.test", "a\nb", "a\rb", "a\u0000b", "a\u2028b"})
    void shouldLetNoLineBreakIntoTheHead(String text) {
        assertThatThrownBy(() -> email("m", null, "ada@example.test", text, Map.of()))
                .hasMessageContaining("subject");
        assertThatThrownBy(() -> email("m", null, text, "s", Map.of())).hasMessageContaining("recipient");
        assertThatThrownBy(() -> email("m", text, "ada@example.test", "s", Map.of()))
                .hasMessageContaining("sender");
        assertThatThrownBy(() -> email("m", null, "ada@example.test", "s", Map.of("X-Note", text)))
                .hasMessageContaining("X-Note");
        assertThatThrownBy(() -> email(text, null, "ada@example.test", "s", Map.of()))
                .hasMessageContaining("message id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bcc", "from", "Message-ID", "X Note", "X:Note", "Content-Type"})
    void shouldLetNoHeaderReplaceOurs(String header) {
        assertThatThrownBy(() -> email("m", null, "ada@example.test", "s", Map.of(header, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(header);
    }

    @Test
    void shouldTakeAnHonestEmail() {
        assertThat(email("m", "A <a@example.test>", "ada@example.test", "s", Map.of("List-Unsubscribe", "<x>")))
                .isNotNull();
    }

    private static Email email(String id, String from, String to, String subject, Map<String, String> headers) {
        return new Email(id, from, to, subject, "<p>x</p>", null, headers);
    }
}
