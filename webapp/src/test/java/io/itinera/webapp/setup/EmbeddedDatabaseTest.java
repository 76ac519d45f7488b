package io.itinera.webapp.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class EmbeddedDatabaseTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void shouldTakeAFileUnderDataWhereNoDatabaseIsConfigured(String url) {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", url);

        process(environment);

        assertThat(environment.getProperty("spring.datasource.url")).startsWith("jdbc:h2:file:./data/itinera");
        assertThat(environment.getProperty("itinera.demo")).isEqualTo("true");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void shouldLeaveAConfiguredDatabaseAlone() {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:mysql://db:3306/itinera");

        process(environment);

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:mysql://db:3306/itinera");
        assertThat(environment.getProperty("itinera.demo")).isNull();
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void shouldMakeNoDemoUsersWhereTheyAreNotWanted() {
        var environment = new MockEnvironment().withProperty("itinera.demo", "false");

        process(environment);

        assertThat(environment.getProperty("itinera.demo")).isEqualTo("false");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void shouldTakeAnyAddressOfThisMachineAlone(String address) {
        var environment = new MockEnvironment().withProperty("server.address", address);

        process(environment);

        assertThat(environment.getProperty("server.address")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::"})
    void shouldRefuseDemoUsersOnAnAddressThatOthersReach(String address) {
        var environment = new MockEnvironment().withProperty("server.address", address);

        assertThatThrownBy(() -> process(environment))
                .isInstanceOfSatisfying(
                        DemoIsLocal.class,
                        refused -> assertThat(refused.remedy()).contains("spring.datasource.url=jdbc:mysql:"))
                .hasMessageContaining(address);
    }

    @Test
    void shouldRefuseDemoUsersOnADatabaseServer() {
        var environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:mysql://db:3306/itinera")
                .withProperty("itinera.demo", "true");

        assertThatThrownBy(() -> process(environment)).isInstanceOf(DemoIsLocal.class);
    }

    private static void process(MockEnvironment environment) {
        new EmbeddedDatabase().postProcessEnvironment(environment, null);
    }
}
