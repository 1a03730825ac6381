package org.houserules.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.mail.OutboxMail.Leased;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Carries one mail to the mail server. */
@Component
class Postman {
    private static final int MOST_REASONS = 10;

    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;

    Postman(ObjectProvider<JavaMailSender> server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** It may go better later. */
    static final class NotNow extends Exception {
        private static final long serialVersionUID = 1L;

        NotNow(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** It will not go to this address, now or later. */
    static final class NoSuchAddress extends Exception {
        private static final long serialVersionUID = 1L;

        NoSuchAddress(String why, Throwable cause) {
            super(why, cause);
        }
    }

    void carry(Leased mail) throws NoSuchAddress, NotNow {
        InternetAddress to = address(mail.address());
        String from = settings.sender()
                .orElseThrow(() -> new NotNow(
                        "Nobody is named from whom it comes: set houserules.mail.from.", new IllegalStateException()));
        try {
            JavaMailSender sender = server.getObject();
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            letter.setFrom(new InternetAddress(from, true));
            letter.setTo(to);
            letter.setSubject(mail.subject());
            letter.setText(mail.text());
            letter.setSentDate(java.util.Date.from(mail.askedAt()));
            message.setHeader("Auto-Submitted", "auto-generated");
            // The same for each attempt: where the answer of the mail server got lost, its double can be told.
            message.setHeader(
                    "Message-ID", "<" + mail.id() + "." + mail.askedAt().toEpochMilli() + "@house-rules.invalid>");
            sender.send(message);
        } catch (MailSendException failed) {
            if (failed.getFailedMessages().values().stream().anyMatch(Postman::isRefusedForGood)) {
                throw new NoSuchAddress("the mail server refuses the address", failed);
            }
            throw new NotNow(why(failed), failed);
        } catch (MessagingException | MailException failed) {
            throw new NotNow(why(failed), failed);
        }
    }

    private static InternetAddress address(String words) throws NoSuchAddress {
        try {
            return new InternetAddress(words, true);
        } catch (AddressException notOne) {
            throw new NoSuchAddress("the address is not one", notOne);
        }
    }

    /** Invalid are those that the mail server answered with 5xx (RFC 5321, 4.2.1): that stays so, however often one asks. */
    private static boolean isRefusedForGood(Exception failed) {
        return Stream.iterate(Optional.of(failed), Optional::isPresent, Postman::next)
                .limit(MOST_REASONS)
                .flatMap(Optional::stream)
                .anyMatch(one -> one instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    private static Optional<Exception> next(Optional<Exception> failed) {
        return failed.filter(MessagingException.class::isInstance)
                .map(MessagingException.class::cast)
                .flatMap(one -> Optional.ofNullable(one.getNextException()));
    }

    /** The first line, without addresses: it is kept and logged. */
    private static String why(Exception failed) {
        String said = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        return said.replaceFirst("\\. Failed messages: .*", ".").replaceAll("\\S+@\\S+", "…");
    }
}
