package org.houserules.platforms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.houserules.platforms.Proof.ReadBack;
import org.houserules.platforms.Proof.Sighting;

/**
 * Reads public addresses as a stranger does: without our password, and without asking caches to fetch anew, because what a cache still
 * shows is still there for everybody.
 */
final class ReadingBack {
    /** After as many addresses without an answer the rest would only cost more time. */
    private static final int MOST_WITHOUT_ANSWER = 2;

    private final BoundedHttp http;
    private final Duration patience;

    ReadingBack(BoundedHttp http, Duration patience) {
        this.http = http;
        this.patience = patience;
    }

    Proof of(List<PublicAddress> addresses) {
        List<ReadBack> read = new ArrayList<>();
        int unanswered = 0;
        for (PublicAddress address : new LinkedHashSet<>(addresses)) {
            if (unanswered >= MOST_WITHOUT_ANSWER) {
                read.add(new ReadBack(address, new Proof.NotProven("Not read, because the website does not answer.")));
                continue;
            }
            Sighting sighting = look(address);
            unanswered += sighting.equals(new Proof.NotProven(NO_ANSWER)) ? 1 : 0;
            read.add(new ReadBack(address, sighting));
        }
        return new Proof(read);
    }

    private static final String NO_ANSWER = "The website did not answer when this address was read.";

    private Sighting look(PublicAddress address) {
        try {
            return seen(http.status(address.at(), patience));
        } catch (PlatformException failed) {
            return new Proof.NotProven(
                    failed.fault() instanceof PlatformFault.Rejected refused ? refused.inWords() : NO_ANSWER);
        }
    }

    private static Sighting seen(int status) {
        if (status == 404 || status == 410) {
            return new Proof.Gone(status);
        }
        if (status >= 200 && status < 300) {
            return new Proof.NotProven("It is still there.");
        }
        return new Proof.NotProven(
                status >= 300 && status < 400
                        ? "The address leads on to another one (" + status + "). Somebody has to look where."
                        : "The website answers " + status + ", which does not say that it is gone.");
    }
}
