package org.houserules.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A mail server that takes no recipient, for one letter after the other. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket door;
    private final String toRecipients;
    private final Thread serving;

    RefusingServer(int port, String toRecipients) throws IOException {
        this.door = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
        this.toRecipients = toRecipients;
        this.serving = Thread.ofPlatform().start(this::serve);
    }

    private void serve() {
        while (true) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader heard =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 refusing");
        for (String line = heard.readLine(); line != null; line = heard.readLine()) {
            say(caller, line.startsWith("RCPT") ? toRecipients : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket caller, String words) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        waitUntilThePortIsFree();
    }

    /** A door that somebody still waits at keeps its port. */
    private void waitUntilThePortIsFree() {
        try {
            serving.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
