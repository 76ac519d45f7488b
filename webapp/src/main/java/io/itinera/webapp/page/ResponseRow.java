package io.itinera.webapp.page;

import io.itinera.engine.tracking.ResponseCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What readers made of the messages of one step, for people to read.
 *
 * @param name what the row is about, with {@code link} to it
 * @param sent messages handed to a provider
 */
public record ResponseRow(String name, String link, String sub, long sent, Figures opened, Figures clicked) {

    /** @param messages opened or clicked by a person at least once @param machines times that programs did */
    public record Figures(long messages, long people, long machines) {
        static final Figures NONE = new Figures(0, 0, 0);

        Figures plus(ResponseCount count) {
            return new Figures(messages + count.messages(), people + count.people(), machines + count.machines());
        }
    }

    /** The contents of a journey's steps. */
    public static List<ResponseRow> byContent(List<ResponseCount> counts) {
        return rows(
                counts,
                count -> new ResponseRow(
                        count.content(),
                        "/content/" + count.content(),
                        count.elementId(),
                        0,
                        Figures.NONE,
                        Figures.NONE));
    }

    /** The journeys that a content goes out by. */
    public static List<ResponseRow> byJourney(List<ResponseCount> counts) {
        return rows(
                counts,
                count -> new ResponseRow(
                        count.journeyKey().isEmpty() ? "No journey" : count.journeyKey(),
                        count.journeyKey().isEmpty() ? null : "/journeys/" + count.journeyKey(),
                        count.elementId(),
                        0,
                        Figures.NONE,
                        Figures.NONE));
    }

    private static List<ResponseRow> rows(List<ResponseCount> counts, Function<ResponseCount, ResponseRow> empty) {
        var rows = new LinkedHashMap<ResponseRow, ResponseRow>();
        counts.forEach(count -> rows.merge(
                empty.apply(count), empty.apply(count).plus(count), (before, ignored) -> before.plus(count)));
        return List.copyOf(rows.values());
    }

    private ResponseRow plus(ResponseCount count) {
        return switch (count.kind()) {
            case "sent" -> new ResponseRow(name, link, sub, sent + count.messages(), opened, clicked);
            case "opened" -> new ResponseRow(name, link, sub, sent, opened.plus(count), clicked);
            default -> new ResponseRow(name, link, sub, sent, opened, clicked.plus(count));
        };
    }

    /** Of what was sent, in percent, below ten with a decimal; empty where nothing is known to be sent. */
    public String share(Figures figures) {
        return sent == 0 ? "" : " · " + Shares.percent((double) figures.messages() / sent);
    }
}
