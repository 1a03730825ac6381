package org.houserules.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.houserules.jobs.Jobs;
import org.houserules.server.TestHouse;

/** A house that sends its mail to a mail server of its own. */
public final class MailHouse implements AutoCloseable {
    private static final int LOWEST = 20_000;
    private static final int BELOW_THOSE_OF_CALLERS = 32_000;

    private final int port = freePort();
    private GreenMail server = at(port);
    private final TestHouse house;

    public MailHouse() {
        server.start();
        house = TestHouse.startWithMail(Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", String.valueOf(port),
                "houserules.mail.from", "rules@school.example",
                "houserules.public-address", "https://rules.school.example/"));
    }

    /** None that the system gives to callers: it has to be free again when the mail server comes back. */
    private static int freePort() {
        return new Random()
                .ints(LOWEST, BELOW_THOSE_OF_CALLERS)
                .filter(MailHouse::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return door.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static GreenMail at(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    public TestHouse house() {
        return house;
    }

    public int port() {
        return port;
    }

    /** What has arrived since it was last emptied. */
    public List<MimeMessage> arrived() {
        house.room(Jobs.class).run("mail");
        return List.of(server.getReceivedMessages());
    }

    public void goAway() {
        server.stop();
    }

    public void comeBack() {
        server = at(port);
        server.start();
    }

    /** Not started anew: that would take another port. */
    public void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        house.close();
        server.stop();
    }
}
