package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.Owner;
import org.junit.jupiter.api.Test;

class TrailTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final Trail trail = house.room(Trail.class);

    @Test
    void whatHappensInOneTransactionKeepsItsOrder() {
        house.inside(school.id(), () -> {
            trail.record(Happening.byItself(school.id(), "first", "post", 1).with("when", "now"));
            trail.record(Happening.byItself(school.id(), "second", "post", 2).under("4"));
            return true;
        });
        house.inside(school.id(), () -> {
            trail.record(Happening.byItself(school.id(), "third", "post", 3));
            return true;
        });

        assertThat(actions()).containsExactly("1 first", "2 second", "3 third");
    }

    @Test
    void whatIsRolledBackHasNotHappened() {
        assertThatThrownBy(() -> house.inside(school.id(), () -> {
                    trail.record(Happening.byItself(school.id(), "first", "post", 1));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(actions()).isEmpty();
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        Happening happening = Happening.byItself(school.id(), "first", "post", 1);

        assertThatThrownBy(() -> trail.record(happening)).hasMessageContaining("transaction");
    }

    private List<String> actions() {
        return house.inside(
                school.id(),
                () -> house.sql("select number || ' ' || action from trail_event order by number")
                        .query(String.class)
                        .list());
    }
}
