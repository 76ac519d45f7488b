package io.itinera.benchmarks.blast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The {@link SmtpSink}, started and asked. */
final class SinkProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final int port;

    private SinkProcess(Process process) throws IOException {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        this.port = Integer.parseInt(answers.readLine());
    }

    static SinkProcess start() {
        try {
            return new SinkProcess(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SmtpSink.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("The mail server for the benchmark could not be started", e);
        }
    }

    int port() {
        return port;
    }

    long taken() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            return Long.parseLong(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException("The mail server of the benchmark does not answer", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
