package org.houserules.mail;

import java.util.Optional;

/**
 * How mail goes out, from {@code mail.properties} in the data folder or the environment.
 *
 * @param host of the mail server; empty: none is sent
 * @param name with which we enter it
 * @param from whom mail comes; empty: the name
 */
record MailSettings(String host, String name, String from, String address) {

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
