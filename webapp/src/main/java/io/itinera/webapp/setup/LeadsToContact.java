package io.itinera.webapp.setup;

import io.itinera.webapp.security.Role;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * The list that sales find in Tasklist. Its query asks for every task: the engine shows each person those of their own
 * groups only, and an expression that names the groups would be one more door to guard.
 */
@Component
class LeadsToContact {
    static final String NAME = "Leads to contact";

    private final TaskFilters filters;
    private final TaskService tasks;

    LeadsToContact(TaskFilters filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void create() {
        var query = tasks.createTaskQuery().active().orderByTaskCreateTime().asc();
        filters.create(NAME, "Qualified leads handed to your team", 10, query, Role.SALES);
    }
}
