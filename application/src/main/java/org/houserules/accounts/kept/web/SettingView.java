package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Observation;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observations.Kept;
import org.houserules.accounts.kept.Promised.Cited;
import org.houserules.accounts.kept.Promised.Line;
import org.houserules.accounts.kept.Setting;
import org.houserules.accounts.kept.WhereSettingsAre;
import org.houserules.people.BritishDays;
import org.houserules.people.WorkItem.Tone;

/**
 * One setting as pages show it.
 *
 * @param tag the standing in a word or two
 * @param details when and how it was seen, and what stands against it
 * @param where how a person finds it on the platform
 * @param attestable whether a person may say what they see
 */
public record SettingView(
        String key,
        String promised,
        List<Cited> clauses,
        String tag,
        Tone tone,
        String seen,
        List<String> details,
        String where,
        boolean attestable) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    static SettingView of(Line line, OfficialAccount account, Clock clock) {
        Setting setting = line.setting();
        return new SettingView(
                setting.key(),
                setting.words(),
                line.clauses(),
                tag(line),
                tone(line),
                line.seen().map(kept -> kept.observation().words()).orElse("Nobody has looked yet."),
                details(line, clock),
                WhereSettingsAre.on(account.platform(), setting),
                !line.isRead());
    }

    static String tag(Line line) {
        return switch (line.standing()) {
            case AS_PROMISED -> "as promised";
            case NOT_AS_PROMISED -> "not as promised";
            case CANNOT_TELL -> "cannot be told";
            case RUN_OUT -> "look again";
            case COULD_NOT_READ -> "could not be read";
            case NOT_SEEN -> "not seen yet";
        };
    }

    static Tone tone(Line line) {
        return switch (line.standing()) {
            case AS_PROMISED -> Tone.MET;
            case NOT_AS_PROMISED -> Tone.STOP;
            case CANNOT_TELL, RUN_OUT, COULD_NOT_READ, NOT_SEEN -> Tone.ASK;
        };
    }

    private static List<String> details(Line line, Clock clock) {
        return java.util.stream.Stream.of(
                        line.seen().map(kept -> how(kept.observation(), clock)),
                        line.seen().map(kept -> since(kept, clock)),
                        line.failure()
                                .map(failed ->
                                        "Could not be read since " + time(failed.since(), clock) + ". " + failed.why()))
                .flatMap(Optional::stream)
                .toList();
    }

    static String how(Observation seen, Clock clock) {
        String when = time(seen.at(), clock);
        return switch (seen.how()) {
            case READ_FROM_PLATFORM -> "Read from the platform on " + when + age(seen.at(), clock) + ".";
            case FOUND_ON_PAGE -> "Read on the public page on " + when + age(seen.at(), clock) + ".";
            case ATTESTED -> told(seen, clock);
        };
    }

    private static String told(Observation seen, Clock clock) {
        LocalDate until = seen.until().orElseThrow();
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), until);
        String counts = left < 0
                ? "It counted until " + BritishDays.day(until)
                : left == 0 ? "It counts today for the last time" : "It counts until " + BritishDays.day(until);
        return "Told by " + seen.person().orElse("somebody") + ", who looked on "
                + BritishDays.day(LocalDate.ofInstant(seen.at(), clock.getZone())) + ". " + counts + ".";
    }

    private static String age(Instant at, Clock clock) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(at, clock.getZone()), LocalDate.now(clock));
        return days == 0 ? "" : days == 1 ? ", yesterday" : ", " + days + " days ago";
    }

    private static String since(Kept kept, Clock clock) {
        return "Like this since "
                + BritishDays.day(LocalDate.ofInstant(kept.since(), clock.getZone()))
                + (kept.observation().how() == How.ATTESTED ? ", as told." : ".");
    }

    static String time(Instant at, Clock clock) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    static List<String> head() {
        return List.of("Setting", "Clauses", "Stands", "Seen", "When and how");
    }

    List<String> cells() {
        return List.of(
                promised,
                clauses.stream().map(Cited::ref).collect(Collectors.joining("; ")),
                tag,
                seen,
                String.join(" ", details));
    }
}
