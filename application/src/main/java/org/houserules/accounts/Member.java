package org.houserules.accounts;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody in the team of an account. */
public record Member(
        long id, long account, long person, String name, Part part, LocalDate from, Optional<LocalDate> until) {
    /** What they do for it. */
    public enum Part {
        ADMINISTRATOR("administrator"),
        MODERATOR("moderator");

        private final String called;

        Part(String called) {
            this.called = called;
        }

        public String called() {
            return called;
        }
    }

    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }
}
