package org.dialworks.diagnostics.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody's mail server on this machine, which speaks SMTP (RFC 5321) and no TLS. */
public final class MailReceiver implements AutoCloseable {

    private final ServerSocket server;
    private final List<Mail> received = new CopyOnWriteArrayList<>();
    private volatile String answerToData = "250 taken";

    /** A mail as it arrived. */
    public record Mail(String from, List<String> to, String content) {}

    public MailReceiver() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(() -> {
            while (!server.isClosed()) {
                try (Socket client = server.accept()) {
                    converse(client);
                } catch (IOException e) {
                    // The next one.
                }
            }
        });
    }

    public String url() {
        return "smtp://127.0.0.1:" + server.getLocalPort();
    }

    /** What to answer to a mail from now on. */
    public void answer(String line) {
        answerToData = line;
    }

    public List<Mail> received() {
        return received;
    }

    private void converse(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        String from = "";
        var to = new CopyOnWriteArrayList<String>();
        say(client, "220 mail.example.net");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String verb = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say(client, "250 mail.example.net");
                case "MAIL" -> {
                    from = line;
                    say(client, "250 ok");
                }
                case "RCPT" -> {
                    to.add(line);
                    say(client, "250 ok");
                }
                case "DATA" -> {
                    say(client, "354 go on");
                    String content = content(lines);
                    if (answerToData.startsWith("250")) {
                        received.add(new Mail(from, List.copyOf(to), content));
                    }
                    say(client, answerToData);
                }
                case "QUIT" -> {
                    say(client, "221 bye");
                    return;
                }
                default -> say(client, "502 not here");
            }
        }
    }

    private static String content(BufferedReader lines) throws IOException {
        var content = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            content.append(line).append('\n');
        }
        return content.toString();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
