package org.houserules.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sends mail to people, where the server was told how. */
public interface Mail {
    /** Whether mail is sent at all. Where it is not, nothing is kept for later. */
    boolean isOn();

    /** The address under which people reach House Rules, without a slash at its end; empty where nobody has said it. */
    String ourAddress();

    /** In the transaction that is open: both are kept, or neither. What has the same key is sent to a person once. */
    void send(long owner, Letter letter);

    /** Absent where everything went out. In a transaction. */
    Optional<Trouble> trouble(long owner);

    /** People whose last mail could not go to the address it bears. In a transaction. */
    List<Refused> refused(long owner);

    /** @param why in a few words, without the address */
    record Refused(long person, String address, String why) {}

    /** @param waiting mails that are still to go out @param since the oldest of them @param why as the last attempt ended */
    record Trouble(int waiting, Instant since, String why) {}
}
