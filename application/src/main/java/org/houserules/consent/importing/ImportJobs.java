package org.houserules.consent.importing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.houserules.consent.importing.ImportList.SomethingChanged;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.SignedIn;
import org.houserules.reading.Unusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports beside the request, so that a person who waits sees how far it is. */
@Component
public class ImportJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ImportList importList;
    private final Uploads uploads;
    private final TransactionTemplate transactions;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ImportJobs(ImportList importList, Uploads uploads, TransactionTemplate transactions) {
        this.importList = importList;
        this.uploads = uploads;
        this.transactions = transactions;
    }

    /** Waits two seconds for the end; whoever asks later looks at the upload. */
    public void start(long upload, SignedIn person) {
        CompletableFuture<Void> job =
                CompletableFuture.runAsync(() -> OwnerScope.run(person.scope(), () -> run(upload, person)), threads);
        try {
            job.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillRunning) {
            LOG.debug("Import {} goes on in the background.", upload);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void run(long upload, SignedIn person) {
        long owner = person.owner().id();
        try {
            importList.commit(upload, person, percent -> progress(owner, upload, percent));
        } catch (SomethingChanged changed) {
            failed(owner, upload, "Something has changed since you looked at it. Look at it again, then import it.");
        } catch (Unusable unusable) {
            failed(owner, upload, unusable.faults().getFirst().inOneLine());
        } catch (RuntimeException | Error broken) { // nobody else hears of it once the request has been answered
            LOG.error("Import {} failed and changed nothing.", upload, broken);
            failed(owner, upload, "The import was interrupted, and nothing was changed. Please try again.");
        }
    }

    /** In a transaction of its own, as nobody sees what is written in the one that imports. */
    private void progress(long owner, long upload, int percent) {
        CompletableFuture.runAsync(
                        () -> OwnerScope.run(
                                Scope.of(owner),
                                () -> transactions.executeWithoutResult(
                                        status -> uploads.progress(owner, upload, percent))),
                        threads)
                .join();
    }

    private void failed(long owner, long upload, String trouble) {
        transactions.executeWithoutResult(status -> uploads.failed(owner, upload, trouble));
    }

    @Override
    public void close() {
        threads.close();
    }
}
