package org.houserules.accounts.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Observation;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.ObservedAccount.Cover;
import org.houserules.accounts.kept.ObservedAccount.Follower;
import org.houserules.accounts.kept.Setting;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.reading.Section;

/** Reads from YAML an account as it is kept: what was seen of its settings, its cover, its posts and its followers. */
public final class KeptReader {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int MOST_DAYS = 999;
    private static final int MOST_PEOPLE = 1_000;

    private KeptReader() {}

    /** Whoever reads on refuses the keys that nobody asked for. */
    public static ObservedAccount read(Section section, LocalDate today) {
        return new ObservedAccount(
                account(section),
                today,
                section.section("seen").map(KeptReader::seen).orElse(Map.of()),
                section.date("failed").map(KeptReader::noon),
                section.sections("cover").stream()
                        .flatMap(cover -> cover(cover).stream())
                        .toList(),
                section.date("last-post"),
                section.number("posts-every", 1, MOST_DAYS),
                followers(section));
    }

    private static OfficialAccount account(Section section) {
        return new OfficialAccount(
                1,
                1,
                section.text("name").orElse("The school's page"),
                section.word("platform", Platform.class).orElse(Platform.FACEBOOK),
                section.word("audience", Readership.class).orElse(Readership.PUBLIC),
                section.flag("pupils-contribute").orElse(false),
                "https://www.example.org/page",
                section.date("official-from").orElse(LocalDate.EPOCH),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<Setting, Observation> seen(Section section) {
        Map<Setting, Observation> seen = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            section.section(setting.key())
                    .flatMap(one -> observation(setting, one))
                    .ifPresent(observation -> seen.put(setting, observation));
        }
        section.refuseUnknown();
        return seen;
    }

    private static Optional<Observation> observation(Setting setting, Section section) {
        List.of("state", "how", "on").forEach(section::requiredText);
        Optional<Observation.State> state = section.word("state", Observation.State.class);
        Optional<Observation.How> how = section.word("how", Observation.How.class);
        Optional<LocalDate> on = section.date("on");
        String words = section.text("words").orElse("");
        Optional<String> person = section.text("by");
        Optional<LocalDate> until = section.date("until");
        section.refuseUnknown();
        return state.isPresent() && how.isPresent() && on.isPresent()
                ? Optional.of(new Observation(setting, state.get(), how.get(), words, noon(on.get()), person, until))
                : Optional.empty();
    }

    private static Optional<Cover> cover(Section section) {
        List.of("day", "administrators", "moderators").forEach(section::requiredText);
        Optional<LocalDate> day = section.date("day");
        Cover cover = new Cover(
                day.orElse(LocalDate.EPOCH),
                section.number("administrators", 0, MOST_PEOPLE).orElse(0),
                section.number("moderators", 0, MOST_PEOPLE).orElse(0),
                section.texts("away"));
        section.refuseUnknown();
        return day.map(known -> cover);
    }

    /** An empty list is kept and names nobody; without the key no list is kept. */
    private static Optional<List<Follower>> followers(Section section) {
        List<Follower> named =
                section.sections("followers").stream().map(KeptReader::follower).toList();
        return section.has("followers") ? Optional.of(named) : Optional.empty();
    }

    private static Follower follower(Section section) {
        section.requiredText("adult");
        Follower follower =
                new Follower(section.requiredText("name"), section.flag("adult").orElse(true), section.date("vetted"));
        section.refuseUnknown();
        return follower;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(HERE).toInstant();
    }
}
