package io.itinera.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Which role may open which address. Each cell says what the door answers: "in" that it lets the visitor through,
 * whatever stands behind it, "no" 403, "who" 401, "sign" the way to the sign-in page, "tasks" the way to Tasklist.
 */
@RunningItinera
class DoorsIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /                                     | sign | in | in | in | tasks
            GET    | /leads                                | sign | in | in | in | no
            GET    | /leads/1                              | sign | in | in | in | no
            GET    | /journeys                             | sign | in | in | in | no
            GET    | /outbox                               | sign | in | in | in | no
            GET    | /suppressions                         | sign | in | in | no | no
            GET    | /suppressions/export                  | sign | in | in | no | no
            GET    | /api/suppressions                     | who  | in | in | no | no
            GET    | /api/suppressions/export              | who  | in | in | no | no
            POST   | /api/suppressions/import              | who  | in | in | no | no
            DELETE | /api/suppressions                     | who  | in | in | no | no
            GET    | /import                               | sign | in | in | in | no
            GET    | /anything                             | sign | in | in | in | no
            GET    | /login                                | in   | in | in | in | in
            GET    | /favicon.svg                          | in   | in | in | in | in
            GET    | /t/c/x                                | in   | in | in | in | in
            POST   | /u/x                                  | in   | in | in | in | in
            GET    | /f/x                                  | in   | in | in | in | in
            GET    | /p/x                                  | in   | in | in | in | in
            GET    | /s/x                                  | in   | in | in | in | in
            GET    | /api/leads                            | who  | in | in | in | no
            GET    | /api/leads/1                          | who  | in | in | in | no
            GET    | /api/leads/1/timeline                 | who  | in | in | in | no
            GET    | /api/leads/1/score                    | who  | in | in | in | no
            GET    | /api/leads/1/export                   | who  | in | in | no | no
            DELETE | /api/leads/1                          | who  | in | in | no | no
            POST   | /api/leads                            | who  | in | in | no | no
            POST   | /api/leads/import                     | who  | in | in | no | no
            GET    | /api/imports/1                        | who  | in | in | in | no
            POST   | /api/events                           | who  | in | in | no | no
            GET    | /api/journeys                         | who  | in | in | in | no
            GET    | /api/journeys/x/stats                 | who  | in | in | in | no
            POST   | /api/journeys/x/enrolments            | who  | in | in | no | no
            GET    | /api/journeys/x/enrolments            | who  | in | in | in | no
            GET    | /api/enrolments/x                     | who  | in | in | in | no
            POST   | /api/enrolments/x/pause               | who  | in | in | no | no
            POST   | /api/enrolments/x/resume              | who  | in | in | no | no
            POST   | /api/enrolments/x/cancel              | who  | in | in | no | no
            GET    | /api/journeys/x/versions              | who  | in | in | in | no
            GET    | /api/journeys/x/migrations            | who  | in | in | in | no
            POST   | /api/journeys/x/migrations            | who  | in | in | no | no
            POST   | /api/journeys/x/migrations/preview    | who  | in | in | in | no
            POST   | /api/migrations/x/cancel              | who  | in | in | no | no
            POST   | /api/journeys/x/pause                 | who  | in | in | no | no
            POST   | /api/journeys/x/exits                 | who  | in | in | no | no
            GET    | /journeys/x/enrolments/y/cancel       | sign | in | in | in | no
            POST   | /api/journeys/x/dry-run               | who  | in | in | in | no
            GET    | /api/journeys/x/dry-runs              | who  | in | in | in | no
            GET    | /api/dry-runs/x                       | who  | in | in | in | no
            POST   | /api/dry-runs/x/cancel                | who  | in | in | in | no
            GET    | /api/decisions/x/versions             | who  | in | in | in | no
            POST   | /api/decisions/x/versions             | who  | in | no | in | no
            POST   | /api/decisions/x/versions/1/roll-back | who  | in | no | in | no
            GET    | /api/decisions/x/planned              | who  | in | in | in | no
            POST   | /api/decisions/x/planned/y/cancel     | who  | in | no | in | no
            GET    | /api/decisions/x/cases                | who  | in | in | in | no
            PUT    | /api/decisions/x/cases                | who  | in | no | in | no
            DELETE | /api/decisions/x/cases                | who  | in | no | in | no
            POST   | /api/decisions/x/cases/run            | who  | in | in | in | no
            GET    | /journeys/x/dry-runs                  | sign | in | in | in | no
            GET    | /journeys/x/dry-runs/y                | sign | in | in | in | no
            GET    | /api/messages                         | who  | in | in | in | no
            POST   | /api/decisions/x/evaluate             | who  | in | in | in | no
            POST   | /api/decisions/check                  | who  | in | in | in | no
            POST   | /api/decisions/x/backtest             | who  | in | in | in | no
            POST   | /api/decisions/x/suggest              | who  | in | in | in | no
            GET    | /api/anything                         | who  | in | in | in | no
            GET    | /engine-rest/engine                   | who  | in | in | in | no
            POST   | /engine-rest/task                     | who  | in | in | in | no
            GET    | /camunda/app/tasklist/default/        | sign | in | no | no | in
            GET    | /camunda/app/cockpit/default/         | sign | in | in | in | no
            GET    | /camunda/app/admin/default/           | sign | in | no | no | no
            GET    | /camunda/api/engine/engine/default/task | who | in | in | in | in
            GET    | /camunda/api/cockpit/plugin/x         | who  | in | in | in | no
            GET    | /camunda/api/admin/setup/x            | who  | no | no | no | no
            GET    | /actuator/health                      | in   | in | in | in | in
            GET    | /actuator/health/liveness             | in   | in | in | in | in
            GET    | /actuator/prometheus                  | who  | in | no | no | no
            GET    | /actuator/metrics                     | who  | in | no | no | no
            GET    | /actuator/env                         | who  | in | no | no | no
            """)
    void shouldOpenToWhomItBelongs(
            String method, String path, String stranger, String admin, String marketing, String analyst, String sales) {
        assertThat(answer(Visitor.stranger(port), method, path)).as("stranger").isEqualTo(stranger);
        assertThat(answer(visitor("admin", path), method, path)).as("admin").isEqualTo(admin);
        assertThat(answer(visitor("marketing", path), method, path))
                .as("marketing")
                .isEqualTo(marketing);
        assertThat(answer(visitor("analyst", path), method, path)).as("analyst").isEqualTo(analyst);
        assertThat(answer(visitor("sales", path), method, path)).as("sales").isEqualTo(sales);
    }

    private Visitor visitor(String name, String path) {
        var byPassword = path.startsWith("/api") || path.startsWith("/engine-rest") || path.startsWith("/actuator");
        return byPassword ? Visitor.program(port, name, "demo") : Visitor.browser(port, name, "demo");
    }

    private static String answer(Visitor visitor, String method, String path) {
        var body = method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
        var answer = visitor.send(
                visitor.request(path).header("Content-Type", "application/json").method(method, body));
        var location = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 401 -> "who";
            case 403 -> "no";
            case 302 -> location.endsWith("/login") ? "sign" : location.contains("tasklist") ? "tasks" : "in";
            default -> "in";
        };
    }
}
