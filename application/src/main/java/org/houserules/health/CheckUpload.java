package org.houserules.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.houserules.health.documents.ReadDocument;
import org.houserules.health.understanding.Understood;
import org.houserules.reading.Fault;
import org.houserules.reading.SentFile;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Checks or reads a document that somebody hands in. Nothing of it is kept here. */
@Component
public class CheckUpload {
    /** A document may be large; two at once would take the room that the rest of the house needs. */
    private static final int AT_ONCE = 1;

    private final Clock clock;
    private final Supplier<HealthCheck> check = SingletonSupplier.of(HealthCheck::shipped);
    private final Semaphore room = new Semaphore(AT_ONCE);

    CheckUpload(Clock clock) {
        this.clock = clock;
    }

    /** @throws Unusable with why it cannot be read, and how to mend it */
    public HealthReport check(String name, SentFile document) throws Unusable {
        return alone(name, () -> check.get().check(name, bytes(document), LocalDate.now(clock)));
    }

    /**
     * What it says, and what it says of itself.
     *
     * @throws Unusable where it cannot be read, or is no policy on social media
     */
    public Understood understand(String name, SentFile document) throws Unusable {
        return alone(name, () -> HealthCheck.understood(name, bytes(document), LocalDate.now(clock)));
    }

    private static byte[] bytes(SentFile document) {
        return document.upTo(ReadDocument.MOST_BYTES);
    }

    /**
     * Of a policy that is kept here, as data. Waits for nobody: it is small.
     *
     * @throws Unusable where it is none
     */
    public HealthReport policy(String name, byte[] policy, LocalDate on) throws Unusable {
        return PolicyFolder.check(check.get(), name, policy, on);
    }

    private interface Reading<T> {
        T read() throws Unusable;
    }

    private <T> T alone(String name, Reading<T> reading) throws Unusable {
        if (!room.tryAcquire()) {
            throw Unusable.of(
                    new Fault(name, 0, "Another document is being checked just now", "Try again in half a minute."));
        }
        try {
            return reading.read();
        } finally {
            room.release();
        }
    }
}
