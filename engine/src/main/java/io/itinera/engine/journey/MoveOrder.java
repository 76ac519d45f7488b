package io.itinera.engine.journey;

import java.util.List;
import java.util.Map;

/**
 * Which leads are to go on by another version, and how.
 *
 * @param leadIds null for all who are inside
 * @param mapping beyond what is called the same in both: id of the element where leads stand, and of the one where they
 *     are to stand, or {@link #LEAVE} or {@link #STAY}
 * @param overdue null where nobody has said; such leads are not moved then
 * @param spreadHours over how many hours those go on who are to do so one after the other
 * @param anew whether all waits begin anew, as the other version has them; else leads wait as long as they would have
 */
public record MoveOrder(
        int from,
        int to,
        List<String> leadIds,
        Map<String, String> mapping,
        Overdue overdue,
        Integer spreadHours,
        boolean anew) {
    /** Instead of an element: the leads there leave the journey. No element has such an id. */
    public static final String LEAVE = "#leave";

    /** Instead of an element: the leads there stay on their version. */
    public static final String STAY = "#stay";

    public MoveOrder {
        leadIds = leadIds == null ? null : leadIds.stream().distinct().sorted().toList();
        mapping = mapping == null ? Map.of() : Map.copyOf(mapping);
    }

    MoveOrder withoutLeads() {
        return new MoveOrder(from, to, null, mapping, overdue, spreadHours, anew);
    }
}
