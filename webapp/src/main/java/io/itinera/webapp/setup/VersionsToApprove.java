package io.itinera.webapp.setup;

import io.itinera.engine.bpmn.approve.AskForApproval;
import io.itinera.engine.journey.PublishedVersions;
import io.itinera.webapp.security.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Where two people are needed to publish: the process that asks the second one, and marketing's list of its tasks. */
@Component
class VersionsToApprove {
    static final String NAME = "Versions to approve";

    private final PublishedVersions versions;
    private final RepositoryService repository;
    private final Rights rights;
    private final TaskFilters filters;
    private final TaskService tasks;

    VersionsToApprove(
            PublishedVersions versions,
            RepositoryService repository,
            Rights rights,
            TaskFilters filters,
            TaskService tasks) {
        this.versions = versions;
        this.repository = repository;
        this.rights = rights;
        this.filters = filters;
        this.tasks = tasks;
    }

    void create() {
        if (!versions.needTwoPeople()) {
            return;
        }
        var folder = "approval/" + AskForApproval.PROCESS;
        repository
                .createDeployment()
                .name("Itinera approval")
                .enableDuplicateFiltering(false)
                .addClasspathResource(folder + ".form")
                .addClasspathResource(folder + ".bpmn")
                .deploy();
        rights.openTasklist(Role.MARKETING);
        var query = tasks.createTaskQuery()
                .processDefinitionKey(AskForApproval.PROCESS)
                .active()
                .orderByTaskCreateTime()
                .asc();
        filters.create(NAME, "Published versions that wait for a second person", 5, query, Role.MARKETING);
    }
}
