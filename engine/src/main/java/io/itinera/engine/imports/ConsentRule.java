package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.imports.ImportMapping.ConsentColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How one column tells the consent for one channel; upper and lower case are the same. */
record ConsentRule(Channel channel, int column, Set<String> optOut, Set<String> optIn) {

    static ConsentRule parse(String channelWord, ConsentColumn rule, Header header) {
        var where = "mapping.consent." + channelWord;
        if (rule == null
                || rule.column() == null
                || (rule.optOut().isEmpty() && rule.optIn().isEmpty())) {
            throw new InvalidInput(
                    where,
                    "The consent for " + channelWord
                            + " needs a column and its values, as in {\"column\": \"Do Not Email\", \"optOut\": [\"Yes\"]}.");
        }
        var optOut = plain(rule.optOut());
        var optIn = plain(rule.optIn());
        optIn.stream().filter(optOut::contains).findFirst().ifPresent(both -> {
            throw new InvalidInput(where, "\"" + both + "\" stands under optOut and optIn. Leave it in one of them.");
        });
        return new ConsentRule(channel(where, channelWord), header.require(where, rule.column()), optOut, optIn);
    }

    /** What the value says, or null where it says nothing. */
    ConsentState read(String value) {
        var plain = plain(value);
        if (optOut.contains(plain)) {
            return ConsentState.OPTED_OUT;
        }
        return optIn.contains(plain) ? ConsentState.OPTED_IN : null;
    }

    private static Channel channel(String where, String word) {
        var known = Arrays.stream(Channel.values())
                .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = known.indexOf(word.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new InvalidInput(where, "There is no channel \"" + word + "\"" + Words.didYouMean(word, known));
        }
        return Channel.values()[index];
    }

    private static Set<String> plain(List<String> values) {
        return values.stream().map(ConsentRule::plain).collect(Collectors.toSet());
    }

    private static String plain(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
