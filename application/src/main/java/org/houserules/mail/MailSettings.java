package org.houserules.mail;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How mail goes out, from {@code mail.properties} in the data folder or the environment.
 *
 * @param host of the mail server; empty: none is sent
 * @param name with which we enter it
 * @param from whom mail comes; empty: the name
 */
@Component
record MailSettings(
        @Value("${spring.mail.host:}") String host,
        @Value("${spring.mail.username:}") String name,
        @Value("${houserules.mail.from:}") String from,
        @Value("${houserules.public-address:}") String address) {

    boolean isOn() {
        return !host.isBlank();
    }

    /** Empty where neither is an address. */
    Optional<String> sender() {
        String sender = from.isBlank() ? name : from;
        return Optional.of(sender.strip()).filter(words -> words.contains("@"));
    }

    String ourAddress() {
        return address.strip().replaceFirst("/+$", "");
    }
}
