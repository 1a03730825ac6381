package org.houserules.consent.importing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes lists that were uploaded and left lying for a day, school by school, every hour. */
@Component
class ForgetUploads implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetUploads.class);

    private final ImportList importList;
    private final Owners owners;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("uploads").factory());

    ForgetUploads(ImportList importList, Owners owners) {
        this.importList = importList;
        this.owners = owners;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        hourly.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
    }

    void forget() {
        goingOn(() -> owners.all().forEach(owner -> goingOn(() -> forget(owner.id()))));
    }

    private void forget(long owner) {
        OwnerScope.run(Scope.of(owner), () -> importList.forgetOld(owner));
    }

    /** Whatever is thrown would end the hourly round for good; and what fails for one is still done for the others. */
    private static void goingOn(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            LOG.error("Old uploads could not be removed; trying again in an hour.", failed);
        }
    }

    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
