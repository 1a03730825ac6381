package org.houserules.mail;

/** Sends mail to people, where the server was told how. */
public interface Mail {
    /** Whether mail is sent at all. Where it is not, nothing is kept for later. */
    boolean isOn();

    /** The address under which people reach House Rules, without a slash at its end; empty where nobody has said it. */
    String ourAddress();

    /** In the transaction that is open: both are kept, or neither. What has the same key is sent to a person once. */
    void send(long owner, Letter letter);
}
