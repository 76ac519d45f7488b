package io.itinera.webapp.suppressions;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.message.Suppressions;
import java.util.List;

/** A channel as a form offers it. */
record ChannelChoice(String word, String label) {
    static final List<ChannelChoice> ALL = List.of(
            new ChannelChoice(Suppressions.EVERYWHERE, "all channels"),
            new ChannelChoice("email", "e-mail"),
            new ChannelChoice("sms", "SMS"),
            new ChannelChoice("whatsapp", "WhatsApp"),
            new ChannelChoice("push", "push"));

    /** @throws InvalidInput for a word that the form does not offer */
    static String check(String word) {
        if (ALL.stream().noneMatch(choice -> choice.word.equals(word))) {
            throw new InvalidInput("channel", "There is no channel \"" + word + "\". Choose one of the list.");
        }
        return word;
    }

    static String label(String word) {
        return ALL.stream()
                .filter(choice -> choice.word.equals(word))
                .map(ChannelChoice::label)
                .findFirst()
                .orElse(word);
    }
}
