package io.itinera.engine.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells people from programs: mail filters that follow every link before the recipient sees it, proxies that fetch
 * pictures in advance, crawlers. Where in doubt it is a person.
 */
final class DetectMachine {
    /** Nobody reads and clicks this fast. */
    static final Duration TOO_FAST = Duration.ofSeconds(2);

    private static final Pattern PROGRAM =
            Pattern.compile("bot\\b|bot/|crawl|spider|slurp|scan|preview|prefetch|monitor|"
                    + "barracuda|mimecast|proofpoint|urldefense|symantec|messagelabs|forcepoint|trendmicro|sophos|cisco|"
                    + "ironport|fireeye|safelinks|bitdefender|kaspersky|zscaler|cloudmark|virustotal|"
                    + "facebookexternalhit|whatsapp|telegram|slackbot|discord|skypeuri|linkedin|twitter|"
                    + "curl|wget|python|java/|okhttp|go-http|libwww|httpclient|axios|node-fetch|headless|phantomjs|"
                    + "microsoft office|ms-office|outlook-");
    /** Gmail, Yahoo and others fetch pictures by proxies; Apple's says nothing but this. */
    private static final Pattern PICTURE_PROXY =
            Pattern.compile("googleimageproxy|ggpht|yahoomailproxy|yahoo! mail proxy|imageproxy|mail\\.ru");

    private static final String APPLE_PRIVACY = "mozilla/5.0";

    private DetectMachine() {}

    static boolean opened(Visit visit, Instant sentAt, Instant now) {
        return followed(visit, sentAt, now)
                || agent(visit).equals(APPLE_PRIVACY)
                || PICTURE_PROXY.matcher(agent(visit)).find();
    }

    /** @param sentAt null where the message is not known to have left yet, which makes anybody too fast */
    static boolean followed(Visit visit, Instant sentAt, Instant now) {
        return !visit.method().equals("GET")
                || visit.prefetch()
                || agent(visit).isEmpty()
                || PROGRAM.matcher(agent(visit)).find()
                || sentAt == null
                || now.isBefore(sentAt.plus(TOO_FAST));
    }

    private static String agent(Visit visit) {
        return visit.userAgent() == null ? "" : visit.userAgent().strip().toLowerCase(Locale.ROOT);
    }
}
