package io.itinera.webapp.security;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in.
 *
 * @param name sign-in name
 * @param displayName first and last name, or the sign-in name where there is none
 * @param groups ids of all groups the person is in; sales teams are groups
 */
public record Person(String name, String displayName, List<String> groups)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return name;
    }

    public boolean is(Role role) {
        return Role.of(groups).contains(role);
    }

    /** True for those who work in Tasklist alone. */
    public boolean onlySales() {
        return Role.of(groups).equals(java.util.Set.of(Role.SALES));
    }
}
