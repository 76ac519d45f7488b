package io.itinera.engine.content;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/**
 * Decides what stands in the message for each {@code $reference}: nothing for null, and in HTML whatever is harmless at
 * its place: text, a quoted attribute, part of an address, a style.
 */
class InsertValue implements ReferenceInsertionEventHandler {
    private final String name;
    private final HtmlPlace place;
    private final BoundedOutput output;
    private final Budget budget;

    /** @param place null for text, which needs no escaping */
    InsertValue(String name, HtmlPlace place, BoundedOutput output, Budget budget) {
        this.name = name;
        this.place = place;
        this.output = output;
        this.budget = budget;
    }

    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        budget.step();
        budget.value(value);
        if (place == null) {
            return Values.asText(value);
        }
        place.readOn(output);
        return switch (place.kind()) {
            case TEXT -> Escape.safeHtml(value).text();
            case ATTRIBUTE ->
                place.inStyle()
                        ? Escape.style(value)
                        : place.inAddress() && !(value instanceof Escape.Safe)
                                ? Escape.url(value).text()
                                : Escape.safeHtml(value).text();
            case STYLE -> Escape.style(value);
            case TAG ->
                throw new RenderFailure(name + ": " + reference
                        + " stands inside a tag without quotes around it. Write it as in href=\"" + reference + "\".");
        };
    }
}
