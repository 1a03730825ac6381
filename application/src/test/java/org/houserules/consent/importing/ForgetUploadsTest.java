package org.houserules.consent.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.houserules.audit.Trail;
import org.houserules.consent.ConsentRecords;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** Whatever the hourly round fails of, it comes back: a round that throws would be the last. */
class ForgetUploadsTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner first = house.school("Fernhill Primary");
    private final Owner second = house.school("Elmgate Primary");
    private final List<Long> forgotten = new ArrayList<>();

    @Test
    void whatFailsForOneSchoolIsDoneForTheNext() {
        for (Throwable trouble : List.of(new IllegalStateException("spoilt"), new StackOverflowError())) {
            forgotten.clear();
            try (ForgetUploads round =
                    new ForgetUploads(failingForTheFirst(trouble), new SomeOwners(() -> List.of(first, second)))) {
                assertThatCode(round::forget).doesNotThrowAnyException();
            }
            assertThat(forgotten).containsExactly(second.id());
        }
    }

    @Test
    void aRoundThatDoesNotEvenBeginIsNotTheLast() {
        Owners none = new SomeOwners(() -> {
            throw new OutOfMemoryError("for this moment");
        });
        try (ForgetUploads round = new ForgetUploads(house.room(ImportList.class), none)) {
            assertThatCode(round::forget).doesNotThrowAnyException();
        }
    }

    private ImportList failingForTheFirst(Throwable trouble) {
        return new ImportList(
                house.room(Uploads.class),
                house.room(Lists.class),
                house.room(PrepareList.class),
                house.room(ConsentRecords.class),
                house.room(Trail.class),
                event -> {},
                house.room(Clock.class)) {
            @Override
            public void forgetOld(long owner) {
                if (owner != first.id()) {
                    forgotten.add(owner);
                } else if (trouble instanceof Error error) {
                    throw error;
                } else {
                    throw new IllegalStateException(trouble);
                }
            }
        };
    }

    private record SomeOwners(Supplier<List<Owner>> some) implements Owners {
        @Override
        public List<Owner> all() {
            return some.get();
        }

        @Override
        public Optional<Owner> find(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Owner> schoolsOf(long trust) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Owner add(Owner.Kind kind, String name, Optional<Long> trust) {
            throw new UnsupportedOperationException();
        }
    }
}
