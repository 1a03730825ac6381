package org.houserules.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class AskedOnceTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final AskedOnce<String, String> question = new AskedOnce<>(key -> key + " " + asked.incrementAndGet());

    private static <T> T in(boolean readOnly, Supplier<T> work) {
        TransactionTemplate template =
                new TransactionTemplate(TestHouse.shared().room(PlatformTransactionManager.class));
        template.setReadOnly(readOnly);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template.execute(status -> work.get());
    }

    private String twice() {
        return question.of("a") + ", " + question.of("a");
    }

    @Test
    void oneReadingAsksOnceForEachKey() {
        assertThat(in(true, () -> twice() + ", " + question.of("b"))).isEqualTo("a 1, a 1, b 2");
    }

    @Test
    void theNextReadingAsksAnew() {
        in(true, this::twice);

        assertThat(in(true, this::twice)).isEqualTo("a 2, a 2");
    }

    @Test
    void whereSomethingMayBeWrittenAndOutsideEachIsAsked() {
        assertThat(in(false, this::twice)).isEqualTo("a 1, a 2");
        assertThat(twice()).isEqualTo("a 3, a 4");
    }

    @Test
    void whatIsToldToBeKnownIsNotAsked() {
        assertThat(in(false, () -> {
                    question.know("a", "told");
                    return twice() + ", " + question.of("b");
                }))
                .isEqualTo("told, told, b 1");
    }

    @Test
    void aTransactionThatInterruptsAReadingAsksForItself() {
        assertThat(in(
                        true,
                        () -> twice() + ", " + in(false, this::twice) + ", " + in(true, this::twice) + ", " + twice()))
                .isEqualTo("a 1, a 1, a 2, a 3, a 4, a 4, a 1, a 1");
    }
}
