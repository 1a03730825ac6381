package org.houserules.accounts.requests.signing;

import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Requests.Event;
import org.houserules.reading.Words;

/** What happens to a request on its way. */
public enum RequestEvent {
    HANDED_IN("Handed in"),
    SIGNED("Signed"),
    RETURNED("Returned to its author"),
    REFUSED("Refused"),
    APPROVED("Approved by everybody"),
    TAKEN_BACK("Taken back to be changed: all signatures are void"),
    WITHDRAWN("Withdrawn for good"),
    BEGUN("Begun"),
    OPENED("Opened on its platform"),
    ACKNOWLEDGED("Acknowledged by the leadership"),
    LIVE("Live: on the register of official accounts");

    /** Of thing, on the trail. */
    static final String KIND = "request";

    private final String said;

    RequestEvent(String said) {
        this.said = said;
    }

    String kind() {
        return Words.of(this);
    }

    /** In words for people; what is told elsewhere is said by its own word. */
    public static String said(Event event) {
        Optional<RequestEvent> known = Stream.of(values())
                .filter(one -> one.kind().equals(event.kind()))
                .findFirst();
        return known.map(one -> one.said)
                .orElse(event.kind().substring(0, 1).toUpperCase(java.util.Locale.UK)
                        + event.kind().substring(1).replace('-', ' '));
    }
}
