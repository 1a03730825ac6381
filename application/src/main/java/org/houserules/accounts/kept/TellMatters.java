package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.accounts.reminders.Due;
import org.houserules.people.BritishDays;

/** What stands against one account, in words that may lie on other people's servers. @param began when each kind did */
record TellMatters(OfficialAccount account, Map<Kind, Instant> began, LocalDate today) {
    static boolean isUrgent(Matter matter) {
        return matter.alarm() && (matter.kind() == Kind.COVER || matter.kind() == Kind.DRIFT);
    }

    /** One for each stretch of days without cover, and one for each other kind. */
    Stream<Due> to(long person, List<Matter> matters, int coverAhead) {
        Map<Kind, List<Matter>> byKind =
                matters.stream().collect(Collectors.groupingBy(Matter::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream().flatMap(entry -> switch (entry.getKey()) {
            case COVER -> entry.getValue().stream().map(matter -> cover(person, matter, coverAhead));
            case DRIFT -> Stream.of(one(person, entry.getKey(), drift(entry.getValue())));
            case NEGLECT -> Stream.of(one(person, entry.getKey(), "Post on the account " + name() + ", or close it"));
            case FOLLOWERS -> Stream.of(one(person, entry.getKey(), "Have the followers of " + name() + " vetted"));
            case ACCESS ->
                Stream.of(
                        one(person, entry.getKey(), "Remove from " + name() + " whoever has no place there any more"));
            case ATTESTATION -> Stream.of(lookAgain(person, entry.getValue().getFirst()));
            // Their days are told by the account's own dates, and what cannot be told is no news.
            case CLOSURE, EVALUATION, CANNOT_TELL, OTHER, NO_POLICY -> Stream.empty();
        });
    }

    /** Told at once, the same is told once a day at most. */
    Due onceADay(Due due) {
        return new Due(due.person(), due.key() + "." + today, due.words(), due.path(), due.day());
    }

    private Due cover(long person, Matter matter, int ahead) {
        LocalDate from = matter.on().orElse(today);
        String words = matter.alarm()
                ? "Too few people look after the account " + name() + " today"
                : "Too few people look after the account " + name() + " from " + BritishDays.day(from);
        return new Due(person, "cover." + account.id() + "." + from, words, path() + "#cover", from, ahead);
    }

    private Due lookAgain(long person, Matter matter) {
        return new Due(
                person,
                "attestation." + account.id(),
                "Look again at the settings of the account " + name(),
                path() + "/settings",
                matter.on().orElse(today));
    }

    private Due one(long person, Kind kind, String words) {
        LocalDate since =
                began.containsKey(kind) ? began.get(kind).atZone(SchoolDay.ZONE).toLocalDate() : today;
        String key = kind.name().toLowerCase(java.util.Locale.ROOT) + "." + account.id();
        return new Due(person, key, words, path(), since);
    }

    private String drift(List<Matter> matters) {
        return matters.size() == 1
                ? "A setting of the account " + name() + " is not as promised"
                : matters.size() + " settings of the account " + name() + " are not as promised";
    }

    private String name() {
        return account.name();
    }

    private String path() {
        return "/accounts/" + account.id();
    }
}
