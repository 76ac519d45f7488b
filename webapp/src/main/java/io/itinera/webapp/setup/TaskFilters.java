package io.itinera.webapp.setup;

import io.itinera.webapp.security.Role;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists that people find in Tasklist, made once; an administrator may change them. */
@Component
class TaskFilters {
    private final FilterService filters;
    private final AuthorizationService authorizations;

    TaskFilters(FilterService filters, AuthorizationService authorizations) {
        this.filters = filters;
        this.authorizations = authorizations;
    }

    /** @param place among the lists, the smallest first */
    void create(String name, String description, int place, TaskQuery query, Role reader) {
        var id = filters.createFilterQuery().filterName(name).list().stream()
                .findFirst()
                .orElseGet(() -> filters.saveFilter(filters.newTaskFilter(name)
                        .setQuery(query)
                        .setProperties(Map.of(
                                "description",
                                description,
                                "priority",
                                place,
                                "refresh",
                                true,
                                "showUndefinedVariable",
                                false,
                                "variables",
                                List.of()))))
                .getId();
        if (authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.FILTER)
                        .resourceId(id)
                        .groupIdIn(reader.group())
                        .count()
                == 0) {
            var read = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            read.setGroupId(reader.group());
            read.setResource(Resources.FILTER);
            read.setResourceId(id);
            read.addPermission(Permissions.READ);
            authorizations.saveAuthorization(read);
        }
    }
}
