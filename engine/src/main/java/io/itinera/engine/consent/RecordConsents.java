package io.itinera.engine.consent;

import io.itinera.engine.base.Ids;
import io.itinera.engine.base.InvalidInput;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down statements: the latest of each channel and topic in force, every change kept as proof. */
@Component
class RecordConsents {
    private static final int ROWS_A_STATEMENT = 250;
    private static final int LONGEST_TOPIC = 100;
    private static final int LONGEST_SOURCE = 250;
    private static final Comparator<Consent> BY_KEY = Comparator.comparing(Consent::leadId)
            .thenComparing(consent -> consent.channel().name())
            .thenComparing(Consent::topic);

    private final ConsentMapper consents;
    private final ReadConsents read;
    private final Clock clock;

    RecordConsents(ConsentMapper consents, ReadConsents read, Clock clock) {
        this.consents = consents;
        this.read = read;
        this.clock = clock;
    }

    void record(List<Consent> said) {
        var now = clock.instant();
        var complete = said.stream().map(consent -> complete(consent, now)).toList();
        for (int from = 0; from < complete.size(); from += ROWS_A_STATEMENT) {
            write(complete.subList(from, Math.min(complete.size(), from + ROWS_A_STATEMENT)));
        }
    }

    private void write(List<Consent> said) {
        var inForce = inForce(said);
        var changes = new ArrayList<ConsentChange>();
        var latest = new HashMap<Key, Consent>();
        for (var consent : said) {
            var key = Key.of(consent);
            var before = inForce.get(key);
            boolean newer = before == null || !consent.at().isBefore(before.at());
            if (before != null && before.state() == consent.state() && newer && !overruled(before, inForce)) {
                continue;
            }
            changes.add(change(consent));
            if (newer) {
                inForce.put(key, consent);
                latest.put(key, consent);
            }
        }
        if (!latest.isEmpty()) {
            // in the order of the key, so that two writers never wait for each other crosswise
            consents.put(latest.values().stream().sorted(BY_KEY).toList());
        }
        if (!changes.isEmpty()) {
            consents.addChanges(changes);
        }
    }

    /** Whether everything was refused since: agreeing to the topic once more is news then. */
    private static boolean overruled(Consent before, Map<Key, Consent> inForce) {
        var general = inForce.get(new Key(before.leadId(), before.channel(), Consent.ALL_TOPICS));
        return general != null
                && before.state() == ConsentState.OPTED_IN
                && general.state() == ConsentState.OPTED_OUT
                && general.at().isAfter(before.at());
    }

    private Map<Key, Consent> inForce(List<Consent> said) {
        var leadIds = said.stream().map(Consent::leadId).distinct().toList();
        var result = new HashMap<Key, Consent>();
        read.ofLeads(leadIds).forEach(consent -> result.put(Key.of(consent), consent));
        return result;
    }

    private static ConsentChange change(Consent said) {
        return new ConsentChange(
                Ids.next(),
                said.leadId(),
                said.channel(),
                said.topic(),
                said.state(),
                said.source(),
                said.at(),
                said.evidence());
    }

    private static Consent complete(Consent said, Instant now) {
        require("leadId", said.leadId());
        require("channel", said.channel());
        require("state", said.state());
        require("source", said.source());
        var topic = said.topic() == null ? Consent.ALL_TOPICS : said.topic().trim();
        if (topic.isEmpty() || topic.length() > LONGEST_TOPIC) {
            throw new InvalidInput(
                    "topic", "A consent's topic has 1 to " + LONGEST_TOPIC + " characters; use * for all topics.");
        }
        var source = said.source().length() <= LONGEST_SOURCE
                ? said.source()
                : said.source().substring(0, LONGEST_SOURCE);
        var at = (said.at() == null ? now : said.at()).truncatedTo(ChronoUnit.MILLIS);
        return new Consent(said.leadId(), said.channel(), topic, said.state(), source, at, said.evidence());
    }

    private static void require(String field, Object value) {
        if (value == null) {
            throw new InvalidInput(field, "A consent needs a " + field + ".");
        }
    }

    private record Key(String leadId, Channel channel, String topic) {
        static Key of(Consent consent) {
            return new Key(consent.leadId(), consent.channel(), consent.topic());
        }
    }
}
