package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Json;
import io.itinera.engine.store.Slices;
import java.util.Map;

/** Checks the free attributes of a draft: their names, and how much they are together. */
final class CheckAttributes {
    private static final int LONGEST_NAME = 100;

    /** Together with {@link Slices#ROWS} this bounds a statement. */
    private static final int LARGEST = 16_000;

    private CheckAttributes() {}

    /** @return the attributes as JSON knows them: dates as texts; never null */
    static Map<String, Object> checked(Map<String, Object> attributes) {
        if (attributes == null || attributes.isEmpty()) {
            return Map.of();
        }
        attributes.keySet().forEach(CheckAttributes::checkName);
        var json = Json.write(attributes);
        checkSize(json.length());
        return Json.readMap(json);
    }

    static void checkSize(int characters) {
        if (characters > LARGEST) {
            throw new InvalidInput(
                    "attributes",
                    "The attributes have " + characters + " characters as JSON, at most " + LARGEST
                            + " are kept; send fewer or shorter ones.");
        }
    }

    private static void checkName(String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidInput(
                    "attributes",
                    "An attribute's name has 1 to " + LONGEST_NAME + " characters; rename \"" + name + "\".");
        }
        if (Lead.ownFields().contains(name)) {
            throw new InvalidInput(
                    "attributes." + name,
                    "\"" + name + "\" is a field of its own and cannot be an attribute; send it beside the attributes"
                            + " or rename it.");
        }
    }
}
