package org.houserules.authorisations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.authorisations.Entry;
import org.houserules.authorisations.Entry.Standing;
import org.houserules.people.BritishDays;
import org.houserules.people.WorkItem.Tone;
import org.houserules.platforms.PlatformName;

/**
 * An authorisation as pages show it.
 *
 * @param days from when to when, in words
 * @param state in a word or two, and its tone
 * @param remark what has to be known of how it was given or ended
 * @param open whether it can still be changed or taken back
 */
public record EntryView(
        long id,
        String name,
        String position,
        String platforms,
        String mayPost,
        String inWorkTime,
        String trained,
        String days,
        String given,
        String state,
        Tone tone,
        Optional<String> remark,
        boolean open) {

    static EntryView of(Entry entry, LocalDate today) {
        Standing standing = entry.on(today);
        var what = entry.what();
        return new EntryView(
                what.id(),
                entry.name(),
                entry.position(),
                what.platforms().stream().map(PlatformName::of).collect(Collectors.joining(", ")),
                what.mayPost() ? "may post" : "may not post",
                what.inWorkTime() ? "also in working time" : "not in working time",
                what.trained().map(day -> "Trained on " + BritishDays.day(day)).orElse("No training on record"),
                days(entry),
                entry.giver(),
                state(entry, standing, today),
                tone(entry, standing, today),
                remark(entry),
                standing != Standing.ENDED && entry.replacedFrom().isEmpty());
    }

    private static String days(Entry entry) {
        return "from " + BritishDays.day(entry.what().from())
                + entry.what()
                        .until()
                        .map(last -> " until " + BritishDays.day(last))
                        .orElse(", without an end");
    }

    private static boolean endsSoon(Entry entry, LocalDate today) {
        return entry.what()
                .until()
                .filter(last -> !last.isAfter(today.plusDays(30)))
                .isPresent();
    }

    private static String state(Entry entry, Standing standing, LocalDate today) {
        return switch (standing) {
            case COMING -> "from " + BritishDays.day(entry.what().from());
            case IN_FORCE -> endsSoon(entry, today) ? "ends soon" : "in force";
            case ENDED -> ended(entry, today);
        };
    }

    private static String ended(Entry entry, LocalDate today) {
        if (entry.takenBack().isPresent()) {
            return "taken back";
        }
        return entry.replacedFrom().filter(from -> !from.isAfter(today)).isPresent() ? "replaced" : "ended";
    }

    private static Tone tone(Entry entry, Standing standing, LocalDate today) {
        return switch (standing) {
            case COMING -> Tone.IDLE;
            case IN_FORCE -> endsSoon(entry, today) ? Tone.ASK : Tone.MET;
            case ENDED -> entry.takenBack().isPresent() ? Tone.STOP : Tone.IDLE;
        };
    }

    private static Optional<String> remark(Entry entry) {
        Optional<String> back = entry.takenBack()
                .map(taken ->
                        "Taken back on " + BritishDays.day(taken.on()) + " by " + taken.by() + ": " + taken.reason());
        Optional<String> replaced = entry.replacedFrom().map(day -> "Replaced from " + BritishDays.day(day) + ".");
        Optional<String> own = entry.givenToOneself()
                ? Optional.of("Given to themselves, as the only one here who gives permissions.")
                : Optional.empty();
        return back.or(() -> replaced).or(() -> own);
    }

    List<String> cells() {
        return List.of(name, position, platforms, mayPost, inWorkTime, trained, days, given, state, remark.orElse(""));
    }

    static List<String> head() {
        return List.of(
                "Name",
                "Position",
                "Platforms",
                "Posting",
                "Working time",
                "Training",
                "Days",
                "Given by",
                "State",
                "Remark");
    }
}
