package io.itinera.engine.content;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/** Decides what stands in the message for each {@code $reference}: nothing for null, escaped text in HTML. */
class InsertValue implements ReferenceInsertionEventHandler {
    private static final int LONGEST_TAG = 4_000;
    private final String name;
    private final boolean html;
    private final BoundedOutput output;
    private final Budget budget;

    InsertValue(String name, boolean html, BoundedOutput output, Budget budget) {
        this.name = name;
        this.html = html;
        this.output = output;
        this.budget = budget;
    }

    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        budget.step();
        budget.value(value);
        if (!html) {
            return Values.asText(value);
        }
        if (standsInTagWithoutQuotes(output.tail(LONGEST_TAG))) {
            throw new RenderFailure(name + ": " + reference
                    + " stands inside a tag without quotes around it. Write it as in href=\"" + reference + "\".");
        }
        return Escape.safeHtml(value).text();
    }

    private static boolean standsInTagWithoutQuotes(String before) {
        int tag = before.lastIndexOf('<');
        if (tag < 0 || tag < before.lastIndexOf('>')) {
            return false;
        }
        if (tag + 1 < before.length() && !opensTag(before.charAt(tag + 1))) {
            return false;
        }
        char quote = 0;
        for (int i = tag; i < before.length(); i++) {
            char c = before.charAt(i);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return quote == 0;
    }

    private static boolean opensTag(char c) {
        return Character.isLetter(c) || c == '/';
    }
}
