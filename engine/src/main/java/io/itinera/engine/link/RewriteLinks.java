package io.itinera.engine.link;

import java.util.Locale;
import java.util.function.Function;

/** Exchanges the addresses of links in finished HTML. Goes through it once, however broken it is. */
public final class RewriteLinks {
    private RewriteLinks() {}

    /**
     * A link as it stands in the HTML.
     *
     * @param target its address as it is meant, without HTML's own escapes
     * @param untracked whether its author marked it {@code data-untracked}
     */
    public record Found(String target, boolean untracked) {

        /** Whether it leads into the web, rather than to a mail program, a phone or a place on the page. */
        public boolean isWeb() {
            var lower = target.toLowerCase(Locale.ROOT);
            return lower.startsWith("https://") || lower.startsWith("http://");
        }
    }

    /** @param other the address to put in its place, or null to leave the link as it is */
    public static String in(String html, Function<Found, String> other) {
        var result = new StringBuilder(html.length() + 2_000);
        int copied = 0;
        for (var anchor = Anchor.next(html, 0); anchor != null; anchor = Anchor.next(html, anchor.end())) {
            var target = anchor.target(html);
            var exchanged = target == null ? null : other.apply(new Found(target, anchor.isUntracked(html)));
            if (exchanged != null) {
                result.append(html, copied, anchor.valueStart()).append(escaped(exchanged));
                copied = anchor.valueEnd();
            }
        }
        return result.append(html, copied, html.length()).toString();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
