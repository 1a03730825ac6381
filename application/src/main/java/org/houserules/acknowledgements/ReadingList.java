package org.houserules.acknowledgements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.database.Reading;
import org.houserules.people.PersonKind;

/** Who has read the policy and who has not: the evidence of one asking. */
public interface ReadingList {
    /** What matches, a page of it, with the counts of everybody. */
    Found find(Search search);

    /** Who has to read it and may do so today, with the day by which; those away are not among them. */
    Map<Long, LocalDate> owing(long owner, Asking asking, LocalDate today);

    /** Whom people report to, to look for a team. */
    Reading<Manager> managers(long owner);

    /** Somebody to whom others report. */
    record Manager(long id, String name) {}

    /** How somebody stands to it. */
    enum State {
        OVERDUE,
        OPEN,
        AWAY,
        DONE,
        /** They have read it, and do not have to any more: most of them have left. */
        PAST
    }

    /**
     * @param current whether it is what is asked at the moment: of an earlier one there is only who has read it
     * @param manager whose team is looked for
     */
    record Search(
            long owner,
            Asking asking,
            boolean current,
            Optional<State> state,
            Optional<PersonKind> kind,
            Optional<Long> manager,
            String words,
            LocalDate today,
            int from,
            int most) {
        /** Whether anything is looked for that only the register of people knows. */
        public boolean asksForPeople() {
            return kind.isPresent() || manager.isPresent() || !words.isEmpty();
        }

        /** Those who have read it and do not have to any more. */
        public boolean isPast() {
            return !current || state.equals(Optional.of(State.PAST));
        }
    }

    /** @param matching how many match, on all pages @param counts of everybody, whatever is looked for */
    record Found(List<Line> lines, int matching, Map<State, Integer> counts) {
        public int count(State state) {
            return counts.getOrDefault(state, 0);
        }

        /** How many have to read it, whether or not they have. */
        public int asked() {
            return count(State.DONE) + count(State.OPEN) + count(State.AWAY) + count(State.OVERDUE);
        }
    }

    /**
     * One person of the list.
     *
     * @param manager whom they report to
     * @param due by when they have to have read it
     * @param done how they acknowledged it
     */
    record Line(
            long person,
            String name,
            String position,
            PersonKind kind,
            Optional<String> manager,
            State state,
            LocalDate due,
            Optional<LocalDate> awayUntil,
            Optional<LocalDate> left,
            Optional<Acknowledgement> done) {}
}
