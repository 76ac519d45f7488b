package io.itinera.webapp.security;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** People and groups as the engine's identity tables have them: one directory for console, API, Tasklist and Cockpit. */
@Component
class Directory {
    private final IdentityService identities;

    Directory(IdentityService identities) {
        this.identities = identities;
    }

    /** False as well while the person is locked out after too many wrong passwords: the answer never tells which. */
    boolean knows(String name, String password) {
        try {
            return identities.checkPassword(name, password);
        } catch (AuthenticationException lockedOut) {
            return false;
        }
    }

    Person person(String name) {
        var user = identities.createUserQuery().userId(name).singleResult();
        var fullName = user == null
                ? ""
                : Stream.of(user.getFirstName(), user.getLastName())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
        return new Person(name, fullName.isEmpty() ? name : fullName, groupsOf(name));
    }

    private List<String> groupsOf(String name) {
        return identities.createGroupQuery().groupMember(name).list().stream()
                .map(Group::getId)
                .toList();
    }
}
