package io.itinera.webapp.page;

import io.itinera.webapp.security.Person;
import io.itinera.webapp.security.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The person a page is made for: what is offered to them. What they may do is decided by the security chain. */
public record Viewer(
        String name,
        String displayName,
        boolean seesRooms,
        boolean mayImport,
        boolean mayEnrol,
        boolean mayEditTables,
        boolean worksTasks) {
    private static final List<Place> ROOMS = List.of(
            new Place("home", "Home", "/"),
            new Place("leads", "Leads", "/leads"),
            new Place("journeys", "Journeys", "/journeys"),
            new Place("content", "Content", "/content"),
            new Place("tables", "Tables", "/tables"),
            new Place("outbox", "Outbox", "/outbox"),
            new Place("imports", "Import", "/imports"));
    private static final Place TASKLIST = new Place("tasks", "Tasklist", "/camunda/app/tasklist/default/");
    private static final Place COCKPIT = new Place("cockpit", "Cockpit", "/camunda/app/cockpit/default/");

    static final Viewer NOBODY = new Viewer("", "", false, false, false, false, false);

    /** @param twoPublish whether marketing approves in Tasklist what others of them publish */
    static Viewer of(Person person, boolean twoPublish) {
        var changes = person.is(Role.ADMIN) || person.is(Role.MARKETING);
        var reads = changes || person.is(Role.ANALYST);
        var decides = person.is(Role.ADMIN) || person.is(Role.ANALYST);
        // Tasklist shows its refusal to everybody else.
        var works = person.is(Role.ADMIN) || person.is(Role.SALES) || twoPublish && person.is(Role.MARKETING);
        return new Viewer(person.name(), person.displayName(), reads, changes, changes, decides, works);
    }

    /** Whether taking a copy of a lead's data, and erasing it, is offered: to those who may bring leads in. */
    public boolean mayErase() {
        return mayImport;
    }

    /** Whether drafts and publishing are offered: to marketing, who answers for what messages say. */
    public boolean mayWriteContent() {
        return mayImport;
    }

    /** Whether pausing, resuming and releasing messages is offered. */
    public boolean mayBrake() {
        return mayEnrol;
    }

    /** Rooms of the console, in the order of the navigation. */
    public List<Place> rooms() {
        return seesRooms ? ROOMS : List.of();
    }

    /** The applications beside the console. */
    public List<Place> neighbours() {
        return Stream.of(worksTasks ? TASKLIST : null, seesRooms ? COCKPIT : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
