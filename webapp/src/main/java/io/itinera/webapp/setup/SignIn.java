package io.itinera.webapp.setup;

import io.itinera.webapp.security.Role;

/** A user who can sign in, with the password in clear: shown on the console, never stored so. */
record SignIn(String name, String password, Role role) {
    @Override
    public String toString() {
        return name + " (" + role + ")";
    }
}
