package io.itinera.engine.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.EngineContract;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Nodes on one database that sign with keys of their own. */
abstract class CompareKeysContract extends EngineContract {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String OLD = "an-old-secret-of-32-characters-or-more";
    private static final String NEW = "a-new-secret-of-32-characters-or-more";

    @Autowired
    LinkKeyMapper seen;

    @TempDir
    Path folder;

    private CompareKeys node(String name, String secret, List<String> previous) {
        var settings = new LinkSettings(secret, previous, folder.resolve(name), YEAR, YEAR);
        return new CompareKeys(new LinkKeys(settings), settings, seen, clock);
    }

    @Test
    void shouldSayThatNodesWithKeysOfTheirOwnRefuseEachOthersLinks() {
        assertThat(node("one", null, List.of()).fault()).isEmpty();
        assertThat(node("one", null, List.of()).fault()).isEmpty();

        assertThat(node("two", null, List.of()).fault())
                .hasValueSatisfying(fault ->
                        assertThat(fault).contains(folder.resolve("two").toString(), "itinera.links.secret"));
    }

    @Test
    void shouldAskForTheOlderKeysWhereTheSecretWasChanged() {
        assertThat(node("a", OLD, List.of()).fault()).isEmpty();

        assertThat(node("a", NEW, List.of()).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("itinera.links.previous-secrets"));
        assertThat(node("a", NEW, List.of(OLD)).fault()).isEmpty();
        clock.advance(YEAR.plusSeconds(1));
        assertThat(node("a", NEW, List.of()).fault()).isEmpty();
    }
}
