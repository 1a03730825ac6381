package org.houserules.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.houserules.jobs.Jobs;
import org.houserules.server.TestHouse;

/** A house that sends its mail to a mail server of its own. */
public final class MailHouse implements AutoCloseable {
    private GreenMail server = at(0);
    private final int port;
    private final TestHouse house;

    public MailHouse() {
        server.start();
        port = server.getSmtp().getPort();
        house = TestHouse.startWithMail(Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", String.valueOf(port),
                "houserules.mail.from", "rules@school.example",
                "houserules.public-address", "https://rules.school.example/"));
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
