package io.itinera.webapp.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** The program as a user starts it: a JVM of its own, with its database in a folder, that can be killed. */
public final class RunningProgram implements AutoCloseable {
    private static final Duration START_WITHIN = Duration.ofMinutes(4);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "itinera-test-boundary";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final int port;
    private String signIn = "marketing:demo";

    private RunningProgram(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts in the folder, with the embedded database below it, and waits until it is healthy. */
    public static RunningProgram in(Path folder, String... arguments) {
        try {
            int port = freePort();
            var log = folder.resolve("program-" + port + ".log");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    classPath(),
                    "io.itinera.webapp.Itinera",
                    "--server.port=" + port));
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var program = new RunningProgram(process, log, port);
            program.awaitTrue("the program answers", START_WITHIN, program::isHealthy);
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #in}, on a database of MariaDB or MySQL, with an administrator who asks from now on. */
    public static RunningProgram on(String database, Path folder, String... arguments) {
        var all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=root",
                "--spring.datasource.password=",
                "--itinera.admin.username=ada",
                "--itinera.admin.password=correct-horse-1843"));
        all.addAll(List.of(arguments));
        return in(folder, all.toArray(String[]::new)).signedInAs("ada", "correct-horse-1843");
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Who asks from now on; marketing's demo user where nothing is said. */
    public RunningProgram signedInAs(String user, String password) {
        signIn = user + ":" + password;
        return this;
    }

    /** As {@code kill -9}: no hook runs, nothing is flushed. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public JsonNode get(String path) {
        return answer(request(path).GET().build());
    }

    public JsonNode post(String path, Object body) {
        try {
            return answer(request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads a CSV as the import form does. */
    public JsonNode upload(String path, String csv, String mapping) {
        var parts = part("name=\"mapping\"", mapping) + part("name=\"file\"; filename=\"leads.csv\"", csv);
        return answer(multipart(path, parts));
    }

    private HttpRequest multipart(String path, String parts) {
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n", StandardCharsets.UTF_8))
                .build();
    }

    /** Imports a CSV whose lines are all sound, and waits until it is in. */
    public void importLeads(String csv, Duration atMost) {
        var id = upload("/api/leads/import", csv, "{}").get("id").asText();
        awaitTrue(
                "the leads are in",
                atMost,
                () -> get("/api/imports/" + id).get("state").asText().equals("done"));
    }

    /** Publishes a model as Camunda Modeler does. */
    public void publish(String file, String content) {
        var parts = part("name=\"deployment-name\"", file)
                + part("name=\"" + file + "\"; filename=\"" + file + "\"", content);
        answer(multipart("/engine-rest/deployment/create", parts));
    }

    public void awaitTrue(String what, Duration atMost, BooleanSupplier condition) {
        Awaitility.await(what + "; see " + log)
                .atMost(atMost)
                .failFast("The program ended; see " + log, () -> !process.isAlive())
                .until(condition::getAsBoolean);
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isHealthy() {
        try {
            var health = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        var credentials = Base64.getEncoder().encodeToString(signIn.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(url() + path)).header("Authorization", "Basic " + credentials);
    }

    private JsonNode answer(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(request.method() + " " + request.uri() + " answered " + response.statusCode()
                        + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part(String disposition, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    /** Test classes stay out: the program is to run as it is shipped. */
    private static String classPath() {
        var separator = File.pathSeparator;
        var own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return String.join(
                separator,
                List.of(own.split(separator)).stream()
                        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                        .toList());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
