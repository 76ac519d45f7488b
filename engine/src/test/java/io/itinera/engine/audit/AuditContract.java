package io.itinera.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.kit.EngineContract;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may have to account for what. */
abstract class AuditContract extends EngineContract {
    @Autowired
    Audit audit;

    @Autowired
    ProcessEngine engine;

    @AfterEach
    void withdraw() {
        engine.getIdentityService().clearAuthentication();
        var repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        engine.getIdentityService().deleteMembership("ada", "helpers");
        engine.getIdentityService().deleteUser("ada");
        engine.getIdentityService().deleteGroup("helpers");
    }

    @Test
    void shouldKeepWhoDidWhat() {
        audit.record("admin", "lead.exported", "lead-1", null);
        audit.record("admin", "lead.erased", "lead-1", "x".repeat(2000));

        var rows = audit.of("lead-1", 10);

        assertThat(rows).extracting(AuditRow::deed).containsExactly("lead.erased", "lead.exported");
        assertThat(rows.get(0).detail()).hasSize(1000);
        assertThat(rows.get(1).actor()).isEqualTo("admin");
        assertThat(rows.get(1).detail()).isNull();
    }

    @Test
    void shouldKeepWhoPublishedWhichVersionOfWhat() {
        engine.getIdentityService().setAuthenticatedUserId("maria");

        publish("greet.bpmn", drawing("Hello"));
        publish("greet.bpmn", drawing("Hello again"));

        assertThat(audit.of("greet.bpmn", 10))
                .satisfiesExactly(
                        second -> assertThat(second.detail())
                                .startsWith("deployment ")
                                .endsWith(": greet version 2"),
                        first -> {
                            assertThat(first.actor()).isEqualTo("maria");
                            assertThat(first.deed()).isEqualTo("file.published");
                            assertThat(first.detail()).endsWith(": greet version 1");
                        });
    }

    @Test
    void shouldNotCountAsPublishedWhatIsPublishedAgainUnchanged() {
        publish("greet.bpmn", drawing("Hello"));
        publish("greet.bpmn", drawing("Hello"));

        assertThat(audit.of("greet.bpmn", 10))
                .singleElement()
                .satisfies(row -> assertThat(row.actor()).isEqualTo("itinera"));
    }

    @Test
    void shouldNotCountAsPublishedWhatWasRefused() {
        assertThatThrownBy(() -> publish("greet.bpmn", drawing("Hello").replace("manualTask", "scriptTask")))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(audit.of("greet.bpmn", 10)).isEmpty();
    }

    @Test
    void shouldKeepWhoWithdrewADeployment() {
        var deployment = publish("greet.bpmn", drawing("Hello"));
        engine.getIdentityService().setAuthenticatedUserId("root");

        engine.getRepositoryService().deleteDeployment(deployment, true);

        assertThat(audit.of(deployment, 10)).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo("root");
            assertThat(row.deed()).isEqualTo("deployment.deleted");
        });
    }

    @Test
    void shouldKeepWhoLetWhomDoWhat() {
        var identities = engine.getIdentityService();
        identities.setAuthenticatedUserId("root");

        var ada = identities.newUser("ada");
        ada.setPassword("a secret that is not to be told");
        identities.saveUser(ada);
        identities.saveGroup(identities.newGroup("helpers"));
        identities.createMembership("ada", "helpers");
        var read = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        read.setGroupId("helpers");
        read.setResource(Resources.DEPLOYMENT);
        read.setResourceId("*");
        read.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(read);
        engine.getAuthorizationService().deleteAuthorization(read.getId());
        identities.deleteMembership("ada", "helpers");
        identities.deleteUser("ada");

        var adas = audit.of("ada", 10);
        assertThat(adas)
                .extracting(AuditRow::deed)
                .containsExactly("user.deleted", "membership.deleted", "membership.created", "user.created");
        assertThat(adas).extracting(AuditRow::actor).containsOnly("root");
        assertThat(adas.get(2).detail()).contains("groupId helpers");
        assertThat(adas).extracting(AuditRow::detail).noneMatch(detail -> detail.contains("secret"));
        var helpers = audit.of("helpers", 10);
        assertThat(helpers)
                .extracting(AuditRow::deed)
                .isEqualTo(List.of("authorization.deleted", "authorization.created", "group.created"));
        assertThat(helpers.get(1).detail()).contains("permissions READ").contains("Deployment");
    }

    private String publish(String file, String content) {
        return engine.getRepositoryService()
                .createDeployment()
                .name("test")
                .enableDuplicateFiltering(false)
                .addString(file, content)
                .deploy()
                .getId();
    }

    private static String drawing(String label) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="test">
                  <bpmn:process id="greet" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="enters" name="Enters"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
                    <bpmn:sequenceFlow id="a" sourceRef="enters" targetRef="hello" />
                    <bpmn:manualTask id="hello" name="%s"><bpmn:incoming>a</bpmn:incoming></bpmn:manualTask>
                    <bpmn:sequenceFlow id="b" sourceRef="hello" targetRef="greeted" />
                    <bpmn:endEvent id="greeted" name="Greeted" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(label);
    }
}
