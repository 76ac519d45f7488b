package io.itinera.webapp.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Signs people in with name and password. An unknown name, a wrong password and a lock-out get the same answer. */
@Component
class CheckPassword implements AuthenticationProvider {
    private static final int LONGEST = 200;

    private final Directory directory;

    CheckPassword(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName();
        var password = String.valueOf(attempt.getCredentials());
        if (name.isEmpty()
                || password.isEmpty()
                || name.length() > LONGEST
                || password.length() > LONGEST
                || !directory.knows(name, password)) {
            throw new BadCredentialsException("Name or password is wrong.");
        }
        return signedIn(directory.person(name));
    }

    static Authentication signedIn(Person person) {
        var roles =
                Role.of(person.groups()).stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList(roles));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
