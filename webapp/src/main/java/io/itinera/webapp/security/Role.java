package io.itinera.webapp.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a person may do; it follows from the groups they are in. Any other group is a sales team's name. */
public enum Role {
    /** Everything: users, connectors, incidents. */
    ADMIN("camunda-admin"),
    /** Leads, import, events, content, journeys and their deployment. */
    MARKETING("marketing"),
    /** Reads everything, evaluates and publishes decision tables. */
    ANALYST("analyst"),
    /** Tasklist and the leads handed to their team; nothing else. */
    SALES("sales");

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** Id of the group in the engine's identity tables. */
    public String group() {
        return group;
    }

    static Set<Role> of(Collection<String> groups) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(role -> groups.contains(role.group)).forEach(roles::add);
        return roles;
    }
}
