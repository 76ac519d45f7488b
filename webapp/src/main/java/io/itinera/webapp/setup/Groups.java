package io.itinera.webapp.setup;

import io.itinera.webapp.security.Role;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** The groups from which roles follow. */
@Component
class Groups {
    private final IdentityService identities;

    Groups(IdentityService identities) {
        this.identities = identities;
    }

    void create() {
        for (var role : Role.values()) {
            if (identities.createGroupQuery().groupId(role.group()).count() == 0) {
                var group = identities.newGroup(role.group());
                group.setName(name(role));
                group.setType(role == Role.ADMIN ? "SYSTEM" : "WORKFLOW");
                identities.saveGroup(group);
            }
        }
    }

    private static String name(Role role) {
        return switch (role) {
            case ADMIN -> "Administrators";
            case MARKETING -> "Marketing operations";
            case ANALYST -> "Analysts";
            case SALES -> "Sales";
        };
    }
}
