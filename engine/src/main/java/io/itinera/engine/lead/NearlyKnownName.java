package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Nearest;
import java.util.Collection;
import java.util.Locale;

/** A field that is nearly a known one is a slip of the hand, not an attribute: nobody would find it again. */
final class NearlyKnownName {
    private NearlyKnownName() {}

    @SafeVarargs
    static void refuse(String name, Collection<String>... known) {
        for (var names : known) {
            for (var candidate : names) {
                if (nearly(name, candidate)) {
                    throw new InvalidInput(
                            name,
                            "\"" + name + "\" is no field of a lead; did you mean " + candidate
                                    + "? If not, send it inside attributes.");
                }
            }
        }
    }

    private static boolean nearly(String name, String known) {
        var plain = name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
        return Nearest.slips(plain, known) <= (known.length() < 10 ? 1 : 2);
    }
}
