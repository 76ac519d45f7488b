package io.itinera.engine.content;

import java.util.Locale;
import java.util.Set;

/** Where in the HTML the output stands by now. Reads each character once, as it was written. */
class HtmlPlace {
    enum Kind {
        TEXT,
        TAG,
        ATTRIBUTE,
        STYLE
    }

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "background", "poster", "xlink:href", "srcset");
    private static final int LONGEST_NAME = 40;

    private final StringBuilder word = new StringBuilder();
    private String element = "";
    private String attribute = "";
    private boolean inTag;
    private boolean inComment;
    private boolean inStyleElement;
    private char quote;
    private boolean valueBegun;
    private boolean endsName;
    private int read;

    void readOn(BoundedOutput output) {
        for (; read < output.length(); read++) {
            char c = output.charAt(read);
            if (inComment) {
                inComment = !(c == '>' && endsWith(output, read, "--"));
            } else if (inTag) {
                inTag(c);
            } else if (c == '<') {
                opens(output);
            }
        }
    }

    Kind kind() {
        if (inTag) {
            return quote == 0 ? Kind.TAG : Kind.ATTRIBUTE;
        }
        return inStyleElement ? Kind.STYLE : Kind.TEXT;
    }

    boolean inStyle() {
        return attribute.equals("style");
    }

    /** Within an address, behind its beginning: a value there is a part of it, not the whole. */
    boolean inAddress() {
        return valueBegun && ADDRESSES.contains(attribute);
    }

    /** A {@code <} opens a tag where a letter or a slash follows, or a value that could become one. */
    private void opens(BoundedOutput output) {
        boolean last = read + 1 == output.length();
        char next = last ? 'a' : output.charAt(read + 1);
        if (!last && next == '!') {
            inComment = read + 3 < output.length() && output.charAt(read + 2) == '-' && output.charAt(read + 3) == '-';
        } else if (Character.isLetter(next) || next == '/') {
            inTag = true;
            element = "";
            attribute = "";
            word.setLength(0);
        }
    }

    private void inTag(char c) {
        if (quote != 0) {
            valueBegun |= c != quote && !Character.isWhitespace(c);
            if (c == quote) {
                quote = 0;
                word.setLength(0);
            }
        } else if (c == '"' || c == '\'') {
            quote = c;
            attribute = word.toString().toLowerCase(Locale.ROOT);
            valueBegun = false;
        } else if (c == '>') {
            named();
            inTag = false;
            inStyleElement = element.equals("style");
        } else if (Character.isWhitespace(c)) {
            named();
            endsName = true;
        } else if (c != '=') {
            if (endsName) {
                word.setLength(0);
            }
            endsName = false;
            if (word.length() < LONGEST_NAME) {
                word.append(c);
            }
        }
    }

    /** The first word of a tag is the element's name. */
    private void named() {
        if (element.isEmpty() && word.length() > 0) {
            element = word.toString().toLowerCase(Locale.ROOT);
        }
    }

    private static boolean endsWith(BoundedOutput output, int before, String what) {
        int from = before - what.length();
        for (int i = 0; i < what.length(); i++) {
            if (from + i < 0 || output.charAt(from + i) != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
