package io.itinera.benchmarks.blast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server in a JVM of its own that takes every message to its last byte, counts it and forgets it. Says its port on
 * the first line of its output, and after each line of its input how many messages it took; ends with its input.
 */
public final class SmtpSink {
    private SmtpSink() {}

    public static void main(String[] arguments) throws IOException {
        var taken = new AtomicLong();
        var server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxConnections(200)
                .messageHandlerFactory(context -> new Take(context, taken))
                .build();
        server.start();
        PrintStream out = System.out;
        out.println(server.getPortAllocated());
        out.flush();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            out.println(taken.get());
            out.flush();
        }
        server.stop();
    }

    private record Take(MessageContext context, AtomicLong taken) implements MessageHandler {
        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) {}

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            data.transferTo(OutputStream.nullOutputStream());
            taken.incrementAndGet();
            return null;
        }

        @Override
        public void done() {}
    }
}
