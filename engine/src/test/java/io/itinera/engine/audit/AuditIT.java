package io.itinera.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.EngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(classes = AuditIT.Engine.class, properties = "spring.datasource.url=jdbc:h2:mem:audit")
class AuditIT {
    @EnableAutoConfiguration
    @Import(EngineConfiguration.class)
    static class Engine {}

    @Autowired
    Audit audit;

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
}
