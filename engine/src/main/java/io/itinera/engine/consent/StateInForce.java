package io.itinera.engine.consent;

import static io.itinera.engine.consent.ConsentState.OPTED_IN;
import static io.itinera.engine.consent.ConsentState.OPTED_OUT;
import static io.itinera.engine.consent.ConsentState.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Weighs what was said about a topic against what was said about everything. */
final class StateInForce {
    private StateInForce() {}

    static ConsentState of(List<Consent> said, Channel channel, String topic) {
        var about = find(said, channel, topic);
        var general = find(said, channel, Consent.ALL_TOPICS);
        if (isState(about, OPTED_OUT)) {
            return OPTED_OUT;
        }
        boolean agreed = isState(about, OPTED_IN);
        if (isState(general, OPTED_OUT)) {
            return agreed && about.at().isAfter(general.at()) ? OPTED_IN : OPTED_OUT;
        }
        if (agreed) {
            return OPTED_IN;
        }
        return general == null ? UNKNOWN : general.state();
    }

    /** The statement behind an OPTED_OUT: that about the topic itself, else that about everything. */
    static Optional<Consent> refusal(List<Consent> said, Channel channel, String topic) {
        return Stream.of(topic, Consent.ALL_TOPICS)
                .map(about -> find(said, channel, about))
                .filter(consent -> isState(consent, OPTED_OUT))
                .findFirst();
    }

    private static boolean isState(Consent consent, ConsentState state) {
        return consent != null && consent.state() == state;
    }

    private static Consent find(List<Consent> said, Channel channel, String topic) {
        var wanted = topic == null ? Consent.ALL_TOPICS : topic;
        return said.stream()
                .filter(consent ->
                        consent.channel() == channel && consent.topic().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
