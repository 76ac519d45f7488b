package io.itinera.engine.offer;

/**
 * What became of one offer when the next one for a lead was looked for.
 *
 * @param value what it is worth to us, as the catalogue says
 * @param propensity how likely the lead takes it, 0 to 1; null where it was not asked
 * @param worth value times propensity; null where it was not asked
 * @param droppedAt the table that left it out; null where it stayed to the end
 * @param why annotation of the rule that decided
 */
public record Weighed(String offer, double value, Double propensity, Double worth, String droppedAt, String why) {
    Weighed dropped(String table, String reason) {
        return new Weighed(offer, value, propensity, null, table, reason);
    }

    Weighed likely(double newPropensity, String reason) {
        return new Weighed(offer, value, newPropensity, value * newPropensity, null, reason);
    }
}
