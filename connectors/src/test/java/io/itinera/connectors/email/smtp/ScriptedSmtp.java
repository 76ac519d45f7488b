package io.itinera.connectors.email.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that answers each command as a test wants: GreenMail takes too much to show how servers refuse. */
class ScriptedSmtp implements AutoCloseable {
    static final String HANG_UP = "hang up";
    private static final Map<String, String> FRIENDLY = Map.of(
            "EHLO", "250 hello",
            "MAIL", "250 2.1.0 sender ok",
            "RCPT", "250 2.1.5 recipient ok",
            "DATA", "354 go on",
            ".", "250 2.0.0 taken",
            "NOOP", "250 2.0.0 here",
            "RSET", "250 2.0.0 forgotten",
            "QUIT", "221 2.0.0 bye");

    private final Map<String, String> answers = new ConcurrentHashMap<>(FRIENDLY);
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private final SSLContext tls;

    ScriptedSmtp() {
        this(null);
    }

    /** A server that offers STARTTLS with this certificate, and a sign-in once the line is encrypted. */
    ScriptedSmtp(SSLContext tls) {
        this.tls = tls;
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::accept, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** @param command {@code CONNECT}, {@code MAIL}, {@code RCPT}, {@code DATA}, or {@code .} for the end of the data */
    ScriptedSmtp answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** All commands in their order; ENCRYPTED where the line became so. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    long heard(String command) {
        return heard.stream().filter(command::equals).count();
    }

    private void accept() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                heard.add("CONNECT");
                talk(client);
            } catch (IOException clientOrServerGone) {
                heard.add("GONE");
            }
        }
    }

    private void talk(Socket client) throws IOException {
        say(client, answers.getOrDefault("CONNECT", "220 scripted"));
        if (tls != null) {
            answers.put("EHLO", "250-hello\r\n250 STARTTLS");
            answers.put("STARTTLS", "220 2.0.0 go on");
        }
        listen(client);
    }

    private void listen(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        boolean data = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            var command = line.equals(".") ? "." : line.split("[ :]", 2)[0].toUpperCase();
            heard.add(command);
            var answer = answers.getOrDefault(command, "500 5.5.1 what?");
            if (answer.equals(HANG_UP)) {
                return;
            }
            say(client, answer);
            if (command.equals("STARTTLS") && tls != null) {
                listenEncrypted(client);
                return;
            }
            data = command.equals("DATA") && answer.startsWith("354");
        }
    }

    private void listenEncrypted(Socket client) throws IOException {
        var encrypted = (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        heard.add("ENCRYPTED");
        answers.put("EHLO", "250-hello\r\n250 AUTH PLAIN");
        answers.put("AUTH", "235 2.7.0 welcome");
        listen(encrypted);
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
