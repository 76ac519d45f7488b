package io.itinera.engine.tracking;

import java.util.List;

/**
 * What a lead may choose from.
 *
 * @param language the lead's language tag, or null
 * @param address the address at hand, shortened so that it tells its owner alone: {@code a•••@example.test}
 */
public record PreferenceSheet(String language, String address, List<Choice> choices) {}
