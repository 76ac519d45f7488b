package io.itinera.webapp.setup;

import io.itinera.webapp.security.Role;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whoever can sign in on the first day: demo users on the embedded database, one administrator on any other. */
@Component
@EnableConfigurationProperties(ItineraProperties.class)
class FirstUsers {
    static final String DEMO_PASSWORD = "demo";

    private final IdentityService identities;
    private final ItineraProperties properties;

    FirstUsers(IdentityService identities, ItineraProperties properties) {
        this.identities = identities;
        this.properties = properties;
    }

    /** Answers with the sign-ins that may be shown on the console. */
    List<SignIn> create() {
        return properties.demo() ? demoUsers() : administrator();
    }

    private List<SignIn> demoUsers() {
        var all = List.of(
                new SignIn("marketing", DEMO_PASSWORD, Role.MARKETING),
                new SignIn("analyst", DEMO_PASSWORD, Role.ANALYST),
                new SignIn("sales", DEMO_PASSWORD, Role.SALES),
                new SignIn("admin", DEMO_PASSWORD, Role.ADMIN));
        all.forEach(this::create);
        return all;
    }

    /** An administrator named in the settings is made once; its password stays as it is changed later. */
    private List<SignIn> administrator() {
        var configured = properties.admin();
        if (configured.hasPassword()) {
            create(new SignIn(configured.username(), configured.password(), Role.ADMIN));
            return List.of();
        }
        var someAdministrator =
                identities.createUserQuery().memberOfGroup(Role.ADMIN.group()).count() > 0;
        if (someAdministrator) {
            return List.of();
        }
        var first = new SignIn(configured.username(), RandomPassword.next(), Role.ADMIN);
        return create(first) ? List.of(first) : List.of();
    }

    private boolean create(SignIn signIn) {
        var known = identities.createUserQuery().userId(signIn.name()).count() > 0;
        if (!known) {
            var user = identities.newUser(signIn.name());
            user.setFirstName(
                    signIn.name().substring(0, 1).toUpperCase() + signIn.name().substring(1));
            user.setLastName("");
            user.setPassword(signIn.password());
            identities.saveUser(user);
        }
        var group = signIn.role().group();
        if (identities
                        .createGroupQuery()
                        .groupMember(signIn.name())
                        .groupId(group)
                        .count()
                == 0) {
            identities.createMembership(signIn.name(), group);
        }
        return !known;
    }
}
