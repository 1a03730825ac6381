package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PictureWorkTest {
    @Test
    void itWorksOnAThreadOfItsOwn() {
        try (PictureWork work = new PictureWork(1, 0, Duration.ofSeconds(1))) {
            assertThat(work.turn(() -> Thread.currentThread().getName())).contains("pictures-1");
        }
    }

    @Test
    void whoeverFindsNoPlaceOrWaitsTooLongIsToldSoAndTheNextIsServed() throws InterruptedException {
        try (PictureWork work = new PictureWork(1, 1, Duration.ofMillis(1))) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            CompletableFuture<Optional<String>> first =
                    CompletableFuture.supplyAsync(() -> work.turn(() -> waitFor(begun, end)));
            begun.await();

            assertThat(work.turn(() -> "waited")).isEmpty();
            end.countDown();

            assertThat(first.join()).contains("first");
            assertThat(work.turn(() -> "next")).contains("next");
        }
    }

    @Test
    void failedWorkIsNotSwallowedAndGivesItsPlaceBack() {
        try (PictureWork work = new PictureWork(1, 0, Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> work.turn(() -> {
                        throw new IllegalArgumentException("spoilt");
                    }))
                    .hasRootCauseMessage("spoilt");
            assertThat(work.turn(() -> "next")).contains("next");
        }
    }

    private static String waitFor(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "first";
    }
}
