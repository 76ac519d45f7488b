package io.itinera.engine.lead;

/**
 * Which leads to list, newest first. Null means: whatever it is.
 *
 * @param text beginning of the e-mail address, first or last name, "first last", company or external id; case and
 *     accents do not matter
 * @param cursor {@code next} of the page before, or null
 * @param limit 1 to 500
 */
public record LeadSearch(String text, LifecycleStage lifecycleStage, Integer minScore, String cursor, int limit) {
    public static LeadSearch byText(String text, int limit) {
        return new LeadSearch(text, null, null, null, limit);
    }

    public LeadSearch after(String newCursor) {
        return new LeadSearch(text, lifecycleStage, minScore, newCursor, limit);
    }
}
