package io.itinera.engine.tracking;

/**
 * Who follows a link, as far as the request tells.
 *
 * @param method {@code GET}, {@code HEAD}
 * @param userAgent null where it does not say
 * @param prefetch whether it says that nobody asked for it yet ({@code Sec-Purpose: prefetch} and its elders)
 * @param address network address, kept as proof of a consent and nowhere else
 */
public record Visit(String method, String userAgent, boolean prefetch, String address) {}
