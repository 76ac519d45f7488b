package io.itinera.engine.lead;

/**
 * @param lead as it is now
 * @param created false where the lead was known before
 */
public record Upserted(Lead lead, boolean created) {}
