package io.itinera.engine.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the first moment at which a message may go to its lead: the caps leave room, and it is an hour for it. */
final class Slots {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Slots() {}

    /** @param at empty where there is no such moment @param cause null where it is now */
    record Slot(Optional<Instant> at, Cause cause, String reason) {}

    /** @param got what the lead got lately and will get */
    static Slot find(Ask ask, Rules rules, List<Contact> got, Instant now, ZoneId zone) {
        var slot = new Slot(Optional.of(now), null, null);
        for (var cap : rules.of(Rule.Cap.class).toList()) {
            var free = cap.limit() == 0 ? Optional.<Instant>empty() : Optional.of(free(cap, ask, got, now));
            if (free.isEmpty()) {
                return new Slot(free, Cause.CAP, cap.reason());
            }
            if (free.get().isAfter(slot.at().orElseThrow())) {
                slot = new Slot(free, Cause.CAP, cap.reason());
            }
        }
        return open(ask, rules, slot, zone);
    }

    /** As {@link #find}, where caps are kept already. */
    static Slot open(Ask ask, Rules rules, Instant now, ZoneId zone) {
        return open(ask, rules, new Slot(Optional.of(now), null, null), zone);
    }

    /** Waiting longer never fills a cap again: what a lead got only ever grows older. */
    private static Slot open(Ask ask, Rules rules, Slot slot, ZoneId zone) {
        var at = slot.at().orElseThrow();
        var open = rules.times(ask).next(at, zone);
        if (open.isPresent() && open.get().equals(at)) {
            return slot;
        }
        return slot.cause() == null || open.isEmpty()
                ? new Slot(open, Cause.HOURS, closedBy(ask, rules, at, zone))
                : new Slot(open, slot.cause(), slot.reason());
    }

    /** The cap has room once the oldest of as many messages as it allows is older than its time. */
    private static Instant free(Rule.Cap cap, Ask ask, List<Contact> got, Instant now) {
        return got.stream()
                .filter(contact -> cap.of().includes(ask, contact))
                .map(Contact::contactedAt)
                .sorted(Comparator.reverseOrder())
                .skip(cap.limit() - 1L)
                .findFirst()
                .map(oldest -> oldest.plus(cap.per()))
                .filter(now::isBefore)
                .orElse(now);
    }

    private static String closedBy(Ask ask, Rules rules, Instant at, ZoneId zone) {
        var wall = at.atZone(zone).toLocalDateTime();
        return rules.of(Rule.Quiet.class)
                .filter(quiet -> quiet.hours().include(wall))
                .map(Rule.Quiet::reason)
                .findFirst()
                .or(() -> rules.of(Rule.Window.class)
                        .filter(window -> !rules.times().allow(at, zone))
                        .map(Rule.Window::reason)
                        .findFirst())
                .orElse("The step sends only " + ask.sendWindow());
    }

    /** "Mon 4 May 2026, 08:00 where the lead lives (Europe/Berlin)". */
    static String wall(Instant at, ZoneId zone) {
        return WALL.format(at.atZone(zone)) + " where the lead lives (" + zone.getId() + ")";
    }
}
