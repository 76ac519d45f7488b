package io.itinera.engine.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TrackHtmlTest {
    private static final LinkAbout ABOUT = new LinkAbout("0123456789abcdef0123456789abcdef", "lead", "email", "news");
    private final Links links = links("a-secret-that-is-long-enough-0123456789", List.of());

    @TempDir
    Path folder;

    @Test
    void shouldCountLinksOfTheWebAndNoOthers() {
        var html = links.track(
                "<body><a class='x' href=\"https://example.test/?a=1&amp;b=2\">a</a><A HREF='http://example.test/'>b</A>"
                        + "<a href=\"mailto:a@example.test\">c</a><a href=\"#top\">d</a>"
                        + "<a href=\"https://example.test/legal\" data-untracked>e</a><area href=\"https://example.test/\">"
                        + "<a href=\"" + links.preferences(ABOUT) + "\">f</a></body>",
                ABOUT);

        assertThat(html.split("https://itinera.test/t/c/", -1)).hasSize(3);
        assertThat(html)
                .contains("mailto:a@example.test", "\"#top\"", "\"https://example.test/legal\"", "/u/")
                .containsPattern("<img src=\"https://itinera.test/t/o/[\\w-]+\\.gif\"[^>]*></body>$");
        var token = html.replaceAll("(?s).*?/t/c/([\\w-]+)\".*", "$1");
        assertThat(links.read(token, LinkKind.CLICK).target()).isEqualTo("https://example.test/?a=1&b=2");
    }

    @Test
    @Timeout(10)
    void shouldGoThroughBrokenHtmlOnce() {
        for (var piece : List.of("<a ", "<a href=\"", "<a href='https://x\" ", "<!--", "<a\n", "<a href =  ")) {
            var html = piece.repeat(100_000 / piece.length());

            assertThat(links.track(html, ABOUT)).startsWith(html.substring(0, 3));
        }
    }

    @Test
    void shouldAcceptWhatOlderSecretsSigned() {
        var old = links.preferences(ABOUT).replaceAll(".*/", "");
        var renewed =
                links("another-secret-that-is-long-enough-01234", List.of("a-secret-that-is-long-enough-0123456789"));
        var without = links("another-secret-that-is-long-enough-01234", List.of());

        assertThat(renewed.read(old, LinkKind.PREFERENCES).about()).isEqualTo(ABOUT);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> without.read(old, LinkKind.PREFERENCES))
                .isInstanceOf(BadLink.class);
    }

    @Test
    void shouldMakeAKeyOnceAndKeepIt() throws Exception {
        var file = folder.resolve("data").resolve("links.key");
        var settings = new LinkSettings(null, List.of(), file, Duration.ofDays(1), Duration.ofDays(1));

        var first = new LinkKeys(settings).current();
        var second = new LinkKeys(settings).current();

        assertThat(second).isEqualTo(first);
        assertThat(Files.readString(file)).hasSize(64);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    private static Links links(String secret, List<String> previous) {
        var settings = new LinkSettings(secret, previous, null, Duration.ofDays(365), Duration.ofDays(14));
        return new Links(new SignTokens(new LinkKeys(settings), Clock.systemUTC()), settings, "https://itinera.test/");
    }
}
