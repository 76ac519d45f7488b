package io.itinera.webapp.setup;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import io.itinera.webapp.security.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What the groups may do inside the engine. A grant that exists is left as it is: an administrator may have changed it
 * on purpose. Tasks need none: whoever is a candidate for a task may read and work on it, and nobody else.
 */
@Component
class Rights {
    private final AuthorizationService authorizations;

    Rights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void grant() {
        for (var resource : Resources.values()) {
            grant(Role.ADMIN, resource, ANY, Permissions.ALL);
        }
        openTasklist(Role.SALES);
        publishers(Role.MARKETING);
        // of decision tables alone: AnalystsPublishTables
        publishers(Role.ANALYST);
    }

    void openTasklist(Role role) {
        grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    }

    private void publishers(Role role) {
        grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
        grant(role, Resources.PROCESS_INSTANCE, ANY, ProcessInstancePermissions.READ);
        grant(role, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(role, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
        grant(role, Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        var granted = authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(role.group())
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (granted > 0) {
            return;
        }
        var authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        authorization.setGroupId(role.group());
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        authorizations.saveAuthorization(authorization);
    }
}
