package io.itinera.webapp.setup;

import io.itinera.webapp.security.Role;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/**
 * The list that sales find in Tasklist. Its query asks for every task: the engine shows each person those of their own
 * groups only, and an expression that names the groups would be one more door to guard.
 */
@Component
class LeadsToContact {
    static final String NAME = "Leads to contact";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    LeadsToContact(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    void create() {
        var filter = filters.createFilterQuery().filterName(NAME).list().stream()
                .findFirst()
                .orElseGet(this::saved);
        if (authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.FILTER)
                        .resourceId(filter.getId())
                        .groupIdIn(Role.SALES.group())
                        .count()
                == 0) {
            var read = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            read.setGroupId(Role.SALES.group());
            read.setResource(Resources.FILTER);
            read.setResourceId(filter.getId());
            read.addPermission(Permissions.READ);
            authorizations.saveAuthorization(read);
        }
    }

    private Filter saved() {
        var query = tasks.createTaskQuery().active().orderByTaskCreateTime().asc();
        return filters.saveFilter(filters.newTaskFilter(NAME)
                .setQuery(query)
                .setProperties(Map.of(
                        "description",
                        "Qualified leads handed to your team",
                        "priority",
                        10,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        List.of())));
    }
}
