package org.houserules.accounts.controls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Observation;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.ObservedAccount.Cover;
import org.houserules.accounts.kept.ObservedAccount.Follower;
import org.houserules.accounts.kept.Setting;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;

/** An account of which nothing is known but that it is official since September. Every change makes a new one. */
final class AnAccount {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate OFFICIAL_FROM = LocalDate.of(2026, 9, 1);

    private LocalDate officialFrom = OFFICIAL_FROM;
    private boolean pupilsContribute;
    private Map<Setting, Observation> seen = new EnumMap<>(Setting.class);
    private Optional<Instant> failed = Optional.empty();
    private List<Cover> cover = new ArrayList<>();
    private Optional<LocalDate> lastPost = Optional.empty();
    private Optional<Integer> postsEvery = Optional.empty();
    private Optional<List<Follower>> followers = Optional.empty();

    private AnAccount() {}

    static AnAccount anAccount() {
        return new AnAccount();
    }

    /** At noon of the day. */
    AnAccount seen(Setting setting, State state, How how, LocalDate on, Optional<LocalDate> until) {
        return change(copy -> copy.seen.put(
                setting,
                new Observation(setting, state, how, "the switch is off", noon(on), Optional.of("Euphemia"), until)));
    }

    AnAccount failed(LocalDate day) {
        return change(copy -> copy.failed = Optional.of(noon(day)));
    }

    AnAccount pupilsContribute() {
        return change(copy -> copy.pupilsContribute = true);
    }

    AnAccount officialFrom(LocalDate day) {
        return change(copy -> copy.officialFrom = day);
    }

    AnAccount cover(LocalDate day, int administrators, int moderators, String... away) {
        return change(copy -> copy.cover.add(new Cover(day, administrators, moderators, List.of(away))));
    }

    AnAccount lastPost(LocalDate day) {
        return change(copy -> copy.lastPost = Optional.of(day));
    }

    AnAccount postsEvery(int days) {
        return change(copy -> copy.postsEvery = Optional.of(days));
    }

    AnAccount followers(Follower... known) {
        return change(copy -> copy.followers = Optional.of(List.of(known)));
    }

    ObservedAccount account() {
        return new ObservedAccount(
                official(), TODAY, seen, failed, List.copyOf(cover), lastPost, postsEvery, followers);
    }

    private OfficialAccount official() {
        return new OfficialAccount(
                1,
                1,
                "The club's page",
                Platform.FACEBOOK,
                Readership.PUBLIC,
                pupilsContribute,
                "https://www.facebook.example/club",
                officialFrom,
                Optional.empty(),
                Optional.empty());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private AnAccount change(Consumer<AnAccount> change) {
        AnAccount copy = new AnAccount();
        copy.officialFrom = officialFrom;
        copy.pupilsContribute = pupilsContribute;
        copy.seen = new EnumMap<>(Setting.class);
        copy.seen.putAll(seen);
        copy.failed = failed;
        copy.cover = new ArrayList<>(cover);
        copy.lastPost = lastPost;
        copy.postsEvery = postsEvery;
        copy.followers = followers;
        change.accept(copy);
        return copy;
    }
}
