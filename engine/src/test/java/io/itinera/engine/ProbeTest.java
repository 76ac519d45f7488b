package io.itinera.engine;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(
        classes = ProbeTest.App.class,
        properties = {
            "spring.datasource.url=${PROBE_URL:jdbc:h2:mem:x}",
            "spring.datasource.username=${PROBE_USER:sa}",
            "spring.datasource.password="
        })
class ProbeTest {
    @EnableAutoConfiguration
    @Import(EngineConfiguration.class)
    static class App {}

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    org.camunda.bpm.engine.RuntimeService runtime;

    @Autowired
    org.camunda.bpm.engine.RepositoryService repo;

    @Test
    void x() {
        jdbc.update(
                "insert into lead(id, external_id, created_at, attributes) values ('a','b',1,'{}'),('a2','b',1,'{}') on duplicate key update external_id = values(external_id)");
        jdbc.update(
                "insert into lead(id, external_id, created_at, attributes) values ('a','c',1,'{}') on duplicate key update external_id = values(external_id)");
        jdbc.update("insert ignore into lead(id, external_id, created_at, attributes) values ('a','d',1,'{}')");
        System.out.println(jdbc.queryForList("select * from lead where id='a' limit 3 for update skip locked"));
        repo.createDeployment()
                .addModelInstance(
                        "x.bpmn",
                        org.camunda.bpm.model.bpmn.Bpmn.createExecutableProcess("x")
                                .camundaHistoryTimeToLive(3)
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .deploy();
        for (int i = 0; i < 10; i++)
            runtime.startProcessInstanceByKey("x", "k" + i, java.util.Map.of("a", i, "b", "s", "l", 3L, "t", true));
        System.out.println(runtime.createProcessInstanceQuery().count());
    }
}
