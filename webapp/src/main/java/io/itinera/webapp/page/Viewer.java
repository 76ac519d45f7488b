package io.itinera.webapp.page;

import io.itinera.webapp.security.Person;
import io.itinera.webapp.security.Role;
import java.util.List;

/** The person a page is made for: what is offered to them. What they may do is decided by the security chain. */
public record Viewer(String name, String displayName, boolean seesRooms, boolean mayImport, boolean mayEnrol) {
    private static final List<Place> ROOMS = List.of(
            new Place("home", "Home", "/"),
            new Place("leads", "Leads", "/leads"),
            new Place("journeys", "Journeys", "/journeys"),
            new Place("outbox", "Outbox", "/outbox"),
            new Place("imports", "Import", "/imports"));
    private static final Place TASKLIST = new Place("tasks", "Tasklist", "/camunda/app/tasklist/default/");
    private static final Place COCKPIT = new Place("cockpit", "Cockpit", "/camunda/app/cockpit/default/");

    static final Viewer NOBODY = new Viewer("", "", false, false, false);

    static Viewer of(Person person) {
        var changes = person.is(Role.ADMIN) || person.is(Role.MARKETING);
        var reads = changes || person.is(Role.ANALYST);
        return new Viewer(person.name(), person.displayName(), reads, changes, changes);
    }

    /** Rooms of the console, in the order of the navigation. */
    public List<Place> rooms() {
        return seesRooms ? ROOMS : List.of();
    }

    /** The applications beside the console. */
    public List<Place> neighbours() {
        return seesRooms ? List.of(TASKLIST, COCKPIT) : List.of(TASKLIST);
    }
}
