package org.houserules.accounts.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.people.BritishDays;

/**
 * A request for an official account, on its way from a blank form to an account.
 *
 * @param save counts how often its form was saved
 * @param savedBy the name of whoever saved last
 * @param version of what was handed in last; 0 before that
 * @param account what it has become
 */
public record Request(
        long id,
        long owner,
        long author,
        String authorName,
        State state,
        Answers answers,
        int save,
        String savedBy,
        Instant savedAt,
        int version,
        Optional<Opened> opened,
        Optional<Long> account) {

    /** Where the account is, told after the last signature. */
    public record Opened(String address, LocalDate on) {}

    public enum State {
        DRAFT("Draft"),
        WAITING("Waits for signatures"),
        RETURNED("Returned"),
        REFUSED("Refused"),
        WITHDRAWN("Withdrawn"),
        /** Signed by everybody; the account can be opened on its platform. */
        APPROVED("Approved, not open yet"),
        /** Opened; leadership has to acknowledge it before anybody gets access. */
        OPENED("Waits for leadership"),
        LIVE("Live");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Writing in one that waits withdraws it from its signers first. */
        public boolean mayBeWritten() {
            return this == DRAFT || this == RETURNED;
        }

        public boolean isOver() {
            return this == REFUSED || this == WITHDRAWN || this == LIVE;
        }
    }

    /** The day on which it is to go live, as it is asked for. */
    public Optional<LocalDate> goesLive() {
        return answers.day(Question.GO_LIVE);
    }

    /** Whether everybody has signed for a day that is still to come. */
    public boolean waitsForItsDay(LocalDate today) {
        return state == State.APPROVED && goesLive().filter(today::isBefore).isPresent();
    }

    /** How it stands, in words; of one that is approved also when it goes live. */
    public String words(LocalDate today) {
        if (state != State.APPROVED || goesLive().filter(today::equals).isPresent()) {
            return state.words();
        }
        return goesLive()
                .map(day -> (day.isAfter(today) ? "Approved, goes live on " : "Approved, was to go live on ")
                        + BritishDays.day(day))
                .orElse(state.words());
    }

    public String name() {
        return answers.text(Question.NAME).orElse("Account without a name yet");
    }
}
