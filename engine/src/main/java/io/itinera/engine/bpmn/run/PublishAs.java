package io.itinera.engine.bpmn.run;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Publishes files of tables with the rights that a person has in the engine, who is then noted as their publisher. */
@Component
class PublishAs {
    private final RepositoryService repository;
    private final IdentityService identities;

    PublishAs(RepositoryService repository, IdentityService identities) {
        this.repository = repository;
        this.identities = identities;
    }

    /** @return what came of the file */
    List<? extends DecisionDefinition> publish(String fileName, String dmn, String person) {
        try {
            DeploymentWithDefinitions deployment = as(
                    person,
                    () -> repository
                            .createDeployment()
                            .name(fileName)
                            .addString(fileName, dmn)
                            .deployWithResult());
            var made = deployment.getDeployedDecisionDefinitions();
            return made == null ? List.of() : made;
        } catch (AuthorizationException e) {
            throw new Conflict("\"" + person
                    + "\" may not publish tables. An administrator grants it, or somebody else publishes.");
        } catch (ProcessEngineException e) {
            if (isOfTheDatabase(e)) {
                throw e;
            }
            throw new InvalidInput(
                    "candidate", NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    private <T> T as(String person, Supplier<T> work) {
        var before = identities.getCurrentAuthentication();
        var groups = identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        try {
            identities.setAuthentication(person, groups);
            return work.get();
        } finally {
            identities.setAuthentication(before);
        }
    }

    /** Says nothing about the file; the next try may go well. */
    private static boolean isOfTheDatabase(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException
                        || cause instanceof DataAccessException
                        || cause instanceof OptimisticLockingException);
    }
}
