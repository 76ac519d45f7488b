package io.itinera.webapp.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningItinera
class HomePageIT {
    @LocalServerPort
    int port;

    @Test
    void shouldGreetThoseWhoWorkHereAndSendSalesToTheirTasks() {
        var marketing = Visitor.browser(port, "marketing", "demo").get("/");
        var sales = Visitor.browser(port, "sales", "demo").get("/");

        assertThat(marketing.statusCode()).isEqualTo(200);
        assertThat(marketing.body()).contains("What is running", "Import leads");
        assertThat(sales.statusCode()).isEqualTo(302);
        assertThat(sales.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/camunda/app/tasklist/default/"));
    }

    @Test
    void shouldOfferTasklistOnlyToThoseWhoMayOpenIt() {
        assertThat(Visitor.browser(port, "admin", "demo").get("/").body()).contains("/camunda/app/tasklist/");
        assertThat(Visitor.browser(port, "marketing", "demo").get("/").body())
                .doesNotContain("/camunda/app/tasklist/")
                .contains("/camunda/app/cockpit/");
    }
}
