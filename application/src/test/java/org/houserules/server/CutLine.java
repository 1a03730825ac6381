package org.houserules.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that a test can cut and mend again. */
final class CutLine implements AutoCloseable {
    private final ServerSocket here;
    private final int there;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    CutLine(int there) {
        this.there = there;
        try {
            this.here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return here.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(CutLine::close);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        here.close();
        cut();
    }

    private void accept() {
        while (!here.isClosed()) {
            try {
                join(here.accept());
            } catch (IOException closed) {
                cut = true;
            }
        }
    }

    private void join(Socket client) throws IOException {
        open.add(client);
        if (cut) {
            close(client);
            return;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), there);
        open.add(server);
        Thread.ofVirtual().start(() -> carry(client, server));
        Thread.ofVirtual().start(() -> carry(server, client));
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
