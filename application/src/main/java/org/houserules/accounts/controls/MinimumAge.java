package org.houserules.accounts.controls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.platforms.MinimumAges;
import org.houserules.platforms.MinimumAges.Age;
import org.houserules.platforms.Platform;
import org.houserules.platforms.PlatformName;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** Nobody for whom the account is meant is too young for its platform on the day it goes live. */
@Control(key = "minimum-age", summary = "Nobody for whom the account is meant is too young for its platform.")
final class MinimumAge implements Check<AccountRequest, NoSetting> {
    private static final int GROWN_UP = 18;

    private final MinimumAges ages;

    MinimumAge(MinimumAges ages) {
        this.ages = ages;
    }

    @Override
    public Stream<Finding> check(AccountRequest request, NoSetting setting) {
        Optional<Platform> platform = request.answers().platform();
        if (platform.isEmpty()) {
            return Stream.of(OnForm.cannotTell(
                    Question.PLATFORM_ASKED,
                    "Nobody can tell from which age people may join: the platform is not named.",
                    "Choose the platform."));
        }
        if (isOwnWebsite(request, platform.get())) {
            return Stream.of(OnForm.met(Question.PLATFORM_ASKED, "Nobody has to join to read the school's website."));
        }
        if (request.answers().readers(Question.AUDIENCE).isEmpty()) {
            return Stream.of(OnForm.cannotTell(
                    Question.AUDIENCE, "It is not said for whom the account is meant.", "Say who it is meant for."));
        }
        Host host = new Host(platform.get(), ages.on(platform.get(), day(request)));
        return Stream.of(
                        readers(request, Question.AUDIENCE, host),
                        readers(request, Question.CONTRIBUTORS, host),
                        younger(request))
                .flatMap(findings -> findings);
    }

    /** @param age from which it takes people, absent where that is not on record */
    private record Host(Platform platform, Optional<Age> age) {
        String name() {
            return PlatformName.of(platform);
        }
    }

    /** A website that somebody else hosts has terms of its own. */
    private static boolean isOwnWebsite(AccountRequest request, Platform platform) {
        return platform == Platform.WEBSITE
                && request.answers().text(Question.HOST).isEmpty();
    }

    /** Ages may change before the account goes live. */
    private static LocalDate day(AccountRequest request) {
        LocalDate today = request.facts().today();
        return request.answers().day(Question.GO_LIVE).filter(today::isBefore).orElse(today);
    }

    private static Stream<Finding> readers(AccountRequest request, Question question, Host host) {
        return request.answers().readers(question).stream().distinct().map(readers -> judge(readers, question, host));
    }

    private static Finding judge(Readers readers, Question question, Host host) {
        Optional<Integer> youngest = youngest(readers);
        if (youngest.isEmpty() && readers.kind().isChildren()) {
            return OnForm.cannotTell(
                    question, "The ages are not given: " + who(readers) + ".", "Give the youngest and the oldest.");
        }
        return youngest.filter(age -> age < GROWN_UP)
                .map(age -> child(readers, age, question, host))
                .orElseGet(() -> OnForm.met(question, "No age stands against this: " + who(readers) + "."));
    }

    private static Finding child(Readers readers, int youngest, Question question, Host host) {
        if (host.age().isEmpty()) {
            return OnForm.cannotTell(
                    question,
                    "Nobody can tell whether somebody of " + youngest + " may join: the age from which " + host.name()
                            + " takes people is not on record.",
                    "Choose a platform whose age is on record, or leave out everybody under 18.");
        }
        int least = host.age().get().years();
        return youngest < least
                ? OnForm.breached(
                        question,
                        "On " + host.name() + " nobody under " + least + " may join, and this begins at " + youngest
                                + ": " + who(readers) + ".",
                        "Leave out those who are too young, or choose another place; what parents say does not lower"
                                + " the age.")
                : OnForm.met(question, "Everybody is old enough for " + host.name() + ": " + who(readers) + ".");
    }

    /** The lower of the two, should they be the wrong way round. */
    private static Optional<Integer> youngest(Readers readers) {
        return Stream.concat(readers.youngest().stream(), readers.oldest().stream())
                .min(Integer::compare);
    }

    private static String who(Readers readers) {
        String words = readers.kind().words();
        return readers.schools().isBlank() ? words : words + ", " + readers.schools();
    }

    /** Wherever children could find a way in, somebody has to have thought of those who are too young. */
    private static Stream<Finding> younger(AccountRequest request) {
        List<Readers> meant = request.answers().readers(Question.AUDIENCE);
        return meant.stream().map(Readers::kind).allMatch(kind -> kind == ReaderKind.STAFF)
                ? Stream.empty()
                : Stream.of(OnForm.answered(
                        request,
                        Question.YOUNGER_CHILDREN,
                        "It is said what is done about children who are too young.",
                        "It is not said what is done about children who are too young and find a way in.",
                        "Say how you would notice, and what you would do."));
    }
}
