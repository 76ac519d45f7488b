package io.itinera.engine.content;

import io.itinera.engine.link.RewriteLinks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tags the links of a message for web analytics (UTM). A tag that the author wrote into a link stays. */
final class TagLinks {
    private static final String[] TAGS = {"source", "medium", "campaign", "content", "term"};

    private TagLinks() {}

    /** Without a {@code source} nothing is tagged; medium is {@code email} and campaign the content, unless said. */
    static String in(String html, Map<String, String> utm, String key) {
        return utm.getOrDefault("source", "").isBlank()
                ? html
                : RewriteLinks.in(html, link -> link.isWeb() ? tagged(link.target(), utm, key) : null);
    }

    private static String tagged(String target, Map<String, String> utm, String key) {
        int fragment = target.indexOf('#');
        var address = new StringBuilder(fragment < 0 ? target : target.substring(0, fragment));
        for (var tag : TAGS) {
            var value = utm.getOrDefault(tag, tag.equals("medium") ? "email" : tag.equals("campaign") ? key : "");
            if (!value.isBlank() && address.indexOf("utm_" + tag + "=") < 0) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append("utm_")
                        .append(tag)
                        .append('=')
                        .append(URLEncoder.encode(value.strip(), StandardCharsets.UTF_8));
            }
        }
        return fragment < 0 ? address.toString() : address + target.substring(fragment);
    }
}
