package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import org.houserules.accounts.kept.Observations.Kept;
import org.houserules.people.BritishDays;
import org.houserules.people.WorkItem.Tone;

/** What was seen of a setting at one time. */
public record PastView(String state, Tone tone, String words, String days, String how) {
    static PastView of(Kept kept, Clock clock) {
        LocalDate first = LocalDate.ofInstant(kept.first(), clock.getZone());
        LocalDate last = LocalDate.ofInstant(kept.observation().at(), clock.getZone());
        return new PastView(
                switch (kept.observation().state()) {
                    case AS_WANTED -> "as promised";
                    case NOT_AS_WANTED -> "not as promised";
                    case CANNOT_TELL -> "cannot be told";
                },
                switch (kept.observation().state()) {
                    case AS_WANTED -> Tone.MET;
                    case NOT_AS_WANTED -> Tone.STOP;
                    case CANNOT_TELL -> Tone.ASK;
                },
                kept.observation().words(),
                first.equals(last)
                        ? "Seen on " + BritishDays.day(first)
                        : "Seen from " + BritishDays.day(first) + " to " + BritishDays.day(last),
                SettingView.how(kept.observation(), clock));
    }
}
