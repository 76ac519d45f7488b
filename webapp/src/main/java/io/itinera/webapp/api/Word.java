package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import java.util.Arrays;
import java.util.Locale;

/** Reads a word of an address, such as {@code ?state=sent}. */
final class Word {
    private Word() {}

    /** @throws InvalidInput for the parameter, listing the words there are */
    static <E extends Enum<E>> E of(Class<E> type, String parameter, String word) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word.strip())) {
                return constant;
            }
        }
        var known = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        throw new InvalidInput(parameter, parameter + " is \"" + word + "\"; use one of " + known + ".");
    }
}
