package io.itinera.webapp.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.itinera.engine.tablecase.TableCases;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Answers;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which of the shipped journeys a program publishes by itself. */
class ExamplesTest {
    @ParameterizedTest
    @CsvSource({"true,true,false", "on,true,false", "false,false,false", "all,true,true"})
    void shouldPublishWhatIsAskedFor(String setting, boolean toBeginWith, boolean examples) {
        var published = published(Map.of("itinera.examples", setting));

        assertThat(published.contains("lead-nurture.bpmn")).isEqualTo(toBeginWith);
        assertThat(published.contains("abandoned-cart.bpmn")).isEqualTo(examples);
    }

    @Test
    void shouldPublishThoseToBeginWithWhereNothingIsSaid() {
        assertThat(published(Map.of()))
                .contains("lead-nurture.bpmn", "sales-handoff.bpmn", "handoff.form", "lead-score.dmn")
                .doesNotContain("abandoned-cart.bpmn");
    }

    private static Set<String> published(Map<String, String> settings) {
        var properties = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("itinera", ItineraProperties.class);
        var names = new HashSet<String>();
        var deployment = mock(DeploymentBuilder.class, Answers.RETURNS_SELF);
        when(deployment.addInputStream(anyString(), any(InputStream.class))).then(call -> {
            names.add(call.getArgument(0));
            return deployment;
        });
        when(deployment.getResourceNames()).thenReturn(names);
        var repository = mock(RepositoryService.class);
        when(repository.createDeployment()).thenReturn(deployment);

        new Examples(repository, new PathMatchingResourcePatternResolver(), properties, mock(TableCases.class))
                .publish();
        return names;
    }
}
