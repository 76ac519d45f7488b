package io.itinera.webapp.page;

/**
 * Where a link of the navigation leads.
 *
 * @param key name of its icon, and of the room it stands for
 */
public record Place(String key, String name, String address) {}
