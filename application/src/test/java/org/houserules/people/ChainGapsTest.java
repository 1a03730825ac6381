package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.people.Staffroom.days;
import static org.houserules.people.Staffroom.december;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Roles that other rooms say of, among those given by hand. */
class ChainGapsTest {
    private static final long SCHOOL = 1;

    private final List<LocalDate> asked = new ArrayList<>();

    /** Avery holds it until the 9th, nobody after. */
    private final RoleHolders untilTheNinth = new RoleHolders() {
        @Override
        public Role role() {
            return Role.AUTHORISED_AUTHOR;
        }

        @Override
        public List<Long> on(long owner, LocalDate day) {
            asked.add(day);
            return day.isAfter(december(9)) ? List.of() : List.of(2L);
        }

        @Override
        public Set<LocalDate> changes(long owner, LocalDate from, LocalDate until) {
            return Set.of(december(10));
        }
    };

    private List<String> gaps(Staffroom room) {
        StaticListableBeanFactory rooms = new StaticListableBeanFactory();
        rooms.addBean("authorised", untilTheNinth);
        return new ChainGaps((owner, from, until) -> room.facts(), rooms.getBeanProvider(RoleHolders.class))
                .of(SCHOOL, List.of(Role.AUTHORISED_AUTHOR), december(1), december(20)).stream()
                        .map(gap -> gap.inWords(Staffroom.TODAY))
                        .toList();
    }

    private static Staffroom two() {
        return new Staffroom().teacher(1, "Sam Demo").teacher(2, "Avery Demo");
    }

    @Test
    void anAuthorisationThatEndsLeavesAGapFromThenOn() {
        assertThat(gaps(two()))
                .containsExactly(
                        "Nobody can approve posts by Avery Demo as authorised author from 1 to 9 December:"
                                + " nobody approves their own, and nobody else is authorised author",
                        "Nobody can approve posts as authorised author from 10 to 20 December:"
                                + " nobody is authorised author");
    }

    @Test
    void anotherRoomIsAskedOnceForEachDayOfChangeHoweverManyAbsencesThereAre() {
        Staffroom room = two();
        for (int day = 2; day < 20; day++) {
            room.away(1, days(day, day));
        }
        gaps(room);

        assertThat(asked).containsExactly(december(1), december(10));
    }

    @Test
    void whoWasGivenTheRoleByHandSignsBesideThem() {
        assertThat(gaps(two().holds(1, Role.AUTHORISED_AUTHOR)))
                .containsExactly("Nobody can approve posts by Sam Demo as authorised author from 10 to 20 December:"
                        + " nobody approves their own, and nobody else is authorised author");
    }
}
