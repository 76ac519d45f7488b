package io.itinera.benchmarks.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

class SettingsTest {
    @Test
    void shouldRunItineraAsTheWebappDoes() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource("../webapp/src/main/resources/application.yaml"));
        var shipped = yaml.getObject();

        assertThat(ItineraApp.SETTINGS)
                .as("settings of the engine; copy what changed in the webapp's application.yaml")
                .allSatisfy((name, value) -> {
                    if (name.startsWith("camunda.")) {
                        assertThat(String.valueOf(shipped.get(name))).as(name).isEqualTo(value);
                    }
                });
        assertThat(shipped.keySet().stream()
                        .map(String::valueOf)
                        .filter(name -> name.startsWith("camunda.bpm.job-execution.")))
                .as("settings of the job executor; repeat each in ItineraApp.SETTINGS")
                .allSatisfy(name -> assertThat(ItineraApp.SETTINGS).containsKey(name));
    }
}
