package io.itinera.engine.link;

import io.itinera.connectors.Hmac;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Compares the key of this node with those of all others on the same database, by fingerprints, and says aloud where
 * links that one signed will be refused by the other. It does not keep the program from starting: a server that came back
 * without its folder shall go on, and what it signs from now on is good.
 */
@Component
class CompareKeys {
    private static final Logger LOG = LoggerFactory.getLogger(CompareKeys.class);

    private final LinkKeys keys;
    private final LinkSettings settings;
    private final LinkKeyMapper seen;
    private final Clock clock;

    CompareKeys(LinkKeys keys, LinkSettings settings, LinkKeyMapper seen, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.seen = seen;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        fault().ifPresent(LOG::error);
    }

    /** Empty where this node accepts what was signed by any node as long as links are valid. */
    Optional<String> fault() {
        var now = clock.instant();
        seen.seen(fingerprint(keys.current()), now);
        var ours = keys.accepted().stream().map(CompareKeys::fingerprint).toList();
        long foreign = seen.seenAfter(now.minus(settings.validFor())).stream()
                .filter(fingerprint -> !ours.contains(fingerprint))
                .count();
        if (foreign == 0) {
            return Optional.empty();
        }
        return Optional.of("Links in messages were signed with " + foreign + (foreign == 1 ? " key" : " keys")
                + " that this node does not know: readers who follow them here are told that the link does not work. "
                + (configured()
                        ? "Add the older keys to itinera.links.previous-secrets."
                        : "This node made a key of its own, in "
                                + settings.keyFile().toAbsolutePath()
                                + ". Set itinera.links.secret to the same on all nodes, best to what the first node has in"
                                + " its key file."));
    }

    private boolean configured() {
        return settings.secret() != null && !settings.secret().isBlank();
    }

    private static String fingerprint(SecretKeySpec key) {
        return HexFormat.of().formatHex(Hmac.of("HmacSHA256", key.getEncoded(), "fingerprint"));
    }
}
