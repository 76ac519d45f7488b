package io.itinera.connectors.email;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** E-mails for the tests of all providers. */
public final class EmailFixture {
    public static final String FROM = "Acme <hello@sender.example.test>";

    private EmailFixture() {}

    public static Email anEmail() {
        return new Email(
                "m-1",
                null,
                "ada@example.test",
                "Grüße aus Köln",
                "<p>Hello <img src=\"cid:logo\"></p>",
                "Hello",
                Map.of(
                        "List-Unsubscribe", "<https://itinera.example.test/u/token>",
                        "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
                        "List-Id", "News <news.example.test>"),
                List.of(
                        new EmailPart("logo.png", "image/png", new byte[] {1, 2, 3}, "logo"),
                        new EmailPart(
                                "terms.txt", "text/plain", "All of them".getBytes(StandardCharsets.UTF_8), null)));
    }

    public static EmailSettings settings(String provider) {
        return new EmailSettings(provider, FROM);
    }

    public static <T> ObjectProvider<T> none(Class<T> type) {
        return new StaticListableBeanFactory().getBeanProvider(type);
    }
}
