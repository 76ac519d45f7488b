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
        var counted = new StringBuilder(RewriteLinks.in(
                html,
                link -> counts(link) ? known.computeIfAbsent(link.target(), one -> links.click(about, one)) : null));
        var picture = "<img src=\"" + links.open(about)
                + "\" width=\"1\" height=\"1\" alt=\"\" style=\"display:block;width:1px;height:1px;border:0;\">";
        int end = Math.max(counted.lastIndexOf(END), counted.lastIndexOf(END.toUpperCase(Locale.ROOT)));
        return counted.insert(end < 0 ? counted.length() : end, picture).toString();
    }

    /** Only the web is counted, and our own pages are not: an opt-out must work where counting is blocked. */
    private boolean counts(RewriteLinks.Found link) {
        return link.isWeb()
                && !link.untracked()
                && link.target().length() <= LONGEST_TARGET
                && !link.target().startsWith(links.publicUrl() + "/u/")
                && !link.target().startsWith(links.publicUrl() + "/t/");
    }
}
