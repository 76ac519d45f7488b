package io.itinera.connectors.email;

import java.util.regex.Pattern;

/**
 * A file that travels with an e-mail.
 *
 * @param name file name as the reader sees it
 * @param contentType such as {@code image/png}
 * @param content the bytes; not copied, so do not change them
 * @param contentId what the HTML calls it by, {@code <img src="cid:logo">}; null for an attachment
 */
public record EmailPart(String name, String contentType, byte[] content, String contentId) {
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\u0085\\u2028\\u2029/\\\\\"]{1,200}");
    private static final Pattern TYPE = Pattern.compile("[a-zA-Z0-9!#$&^_.+-]{1,60}/[a-zA-Z0-9!#$&^_.+-]{1,80}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._@-]{1,120}");

    /** @throws IllegalArgumentException naming the part that does not belong into a head of MIME */
    public EmailPart {
        check("file name", name, NAME);
        check("content type", contentType, TYPE);
        if (contentId != null) {
            check("content id", contentId, ID);
        }
        if (content == null) {
            throw new IllegalArgumentException("The file \"" + name + "\" has no content.");
        }
    }

    /** Shown within the HTML rather than beside it. */
    public boolean inline() {
        return contentId != null;
    }

    private static void check(String what, String value, Pattern form) {
        if (value == null || !form.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" cannot be the " + what + " of a file in an e-mail.");
        }
    }
}
