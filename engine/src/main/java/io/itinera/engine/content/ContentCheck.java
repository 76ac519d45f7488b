package io.itinera.engine.content;

import java.util.List;

/**
 * What is to be said of a content before it goes out.
 *
 * @param problems keep it from being published, each with place and remedy
 * @param warnings do not, but somebody should look
 * @param bytes size of the HTML of a sample, 0 where it has none
 */
public record ContentCheck(List<String> problems, List<String> warnings, int bytes) {}
