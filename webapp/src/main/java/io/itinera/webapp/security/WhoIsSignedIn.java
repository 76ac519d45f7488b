package io.itinera.webapp.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person behind the request at hand. */
public final class WhoIsSignedIn {
    private WhoIsSignedIn() {}

    /** Empty where nobody has signed in. */
    public static Optional<Person> now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }
}
