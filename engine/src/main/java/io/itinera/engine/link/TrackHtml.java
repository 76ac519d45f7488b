package io.itinera.engine.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes counted links into the finished HTML of one message. Goes through it once, however broken it is. */
class TrackHtml {
    private static final int LONGEST_TARGET = 3_000;
    private static final String END = "</body";

    private final Links links;
    private final LinkAbout about;
    private final Map<String, String> known = new HashMap<>();

    TrackHtml(Links links, LinkAbout about) {
        this.links = links;
        this.about = about;
    }

    String track(String html) {
        var counted = new StringBuilder(html.length() + 2_000);
        int copied = 0;
        for (var anchor = Anchor.next(html, 0); anchor != null; anchor = Anchor.next(html, anchor.end())) {
            var target = anchor.target(html);
            if (target != null && counts(target) && !anchor.isUntracked(html)) {
                counted.append(html, copied, anchor.valueStart())
                        .append(known.computeIfAbsent(target, one -> links.click(about, one)));
                copied = anchor.valueEnd();
            }
        }
        counted.append(html, copied, html.length());
        var picture = "<img src=\"" + links.open(about)
                + "\" width=\"1\" height=\"1\" alt=\"\" style=\"display:block;width:1px;height:1px;border:0;\">";
        int end = Math.max(counted.lastIndexOf(END), counted.lastIndexOf(END.toUpperCase(Locale.ROOT)));
        return counted.insert(end < 0 ? counted.length() : end, picture).toString();
    }

    /** Only the web is counted, and our own pages are not: an opt-out must work where counting is blocked. */
    private boolean counts(String target) {
        var lower = target.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://"))
                && target.length() <= LONGEST_TARGET
                && !target.startsWith(links.publicUrl() + "/u/")
                && !target.startsWith(links.publicUrl() + "/t/");
    }
}
