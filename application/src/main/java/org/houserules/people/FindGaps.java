package org.houserules.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.houserules.people.Signatories.Signatory;
import org.houserules.people.SigningFacts.ActingFor;
import org.houserules.people.SigningFacts.Away;
import org.houserules.people.SigningFacts.RoleOf;
import org.houserules.people.SigningFacts.Somebody;

/** Looks for gaps once for every stretch of days on which nothing changes. */
final class FindGaps {
    private static final long NOBODY = 0;

    private final SigningFacts facts;
    private final Signers signers;
    private final List<Period> stretches;

    FindGaps(SigningFacts facts, List<Period> stretches) {
        this.facts = facts;
        this.signers = new Signers(facts);
        this.stretches = stretches;
    }

    /** The first day, and each day on which somebody comes, goes, begins or ends something. */
    static NavigableSet<LocalDate> starts(SigningFacts facts, LocalDate from, LocalDate until) {
        NavigableSet<LocalDate> starts = new TreeSet<>(Set.of(from));
        Stream.of(
                        facts.people().stream().map(Somebody::belongs),
                        facts.roles().stream().map(RoleOf::when),
                        facts.away().stream().map(Away::when),
                        facts.acting().stream().map(ActingFor::when))
                .flatMap(days -> days)
                .flatMap(days ->
                        Stream.concat(days.from().stream(), days.until().map(last -> last.plusDays(1)).stream()))
                .filter(day -> day.isAfter(from) && !day.isAfter(until))
                .forEach(starts::add);
        return starts;
    }

    static List<Period> stretches(NavigableSet<LocalDate> starts, LocalDate until) {
        return starts.stream()
                .map(start -> Period.of(
                        start,
                        Optional.ofNullable(starts.higher(start))
                                .map(next -> next.minusDays(1))
                                .orElse(until)))
                .toList();
    }

    List<Gap> in(List<Role> chain) {
        List<Gap> gaps = new ArrayList<>();
        for (Role role : Set.copyOf(chain)) {
            stretches.forEach(days -> gaps.addAll(in(role, days)));
        }
        List<Role> roles = chain.stream().distinct().toList();
        if (roles.size() > 1) {
            stretches.forEach(days -> gaps.addAll(signingTwice(roles, days)));
        }
        Comparator<Gap> byAuthor =
                Comparator.comparing(gap -> gap.author().map(Gap.Who::id).orElse(0L));
        gaps.sort(Comparator.comparing(Gap::role).thenComparing(byAuthor).thenComparing(Gap::from));
        return ChainGaps.joined(gaps).stream()
                .sorted(Comparator.comparing(Gap::from).thenComparing(Gap::role).thenComparing(byAuthor))
                .toList();
    }

    private List<Gap> in(Role role, Period days) {
        LocalDate day = days.from().orElseThrow();
        List<Somebody> writers = writers(day);
        List<Somebody> stuck = role == Role.LINE_MANAGER ? withoutManager(writers, day) : alone(role, writers, day);
        boolean everybody = role == Role.LINE_MANAGER
                ? !writers.isEmpty() && stuck.size() == writers.size()
                : signers.of(role, day).isEmpty();
        if (everybody) {
            return List.of(gap(role, days, Optional.empty(), away(holders(role, writers, day), day)));
        }
        return stuck.stream().map(author -> gapOf(author, role, days)).toList();
    }

    /** Where whoever could sign a step signs another: for everybody's posts, or for those of some. */
    private List<Gap> signingTwice(List<Role> roles, Period days) {
        return roles.stream()
                .flatMap(role -> {
                    String everybody = elsewhere(roles, role, NOBODY, days);
                    return everybody.isEmpty()
                            ? signingTwice(roles, role, days)
                            : Stream.of(twice(role, days, Optional.empty(), everybody));
                })
                .toList();
    }

    private Stream<Gap> signingTwice(List<Role> roles, Role role, Period days) {
        return writers(days.from().orElseThrow()).stream()
                .flatMap(author -> Stream.of(elsewhere(roles, role, author.id(), days))
                        .filter(why -> !why.isEmpty())
                        .map(why -> twice(role, days, Optional.of(who(author)), why)));
    }

    /** Empty where somebody signs, or where there is nobody to begin with. */
    private String elsewhere(List<Role> roles, Role role, long author, Period days) {
        LocalDate day = days.from().orElseThrow();
        DifferentSigners.Turn turn =
                DifferentSigners.of(roles, asked -> place(asked, author, day)).apply(role);
        return turn.may().isEmpty() ? turn.elsewhere(Role::called) : "";
    }

    private DifferentSigners.Place place(Role role, long author, LocalDate day) {
        List<Signatory> away = signers.holders(role, day, author).stream()
                .filter(holder -> holder.id() != author && signers.isAway(holder, day))
                .map(holder -> new Signatory(holder.id(), holder.name(), Optional.empty()))
                .toList();
        return new DifferentSigners.Place(role, signers.of(role, day, author), away, Optional.empty());
    }

    private static Gap twice(Role role, Period days, Optional<Gap.Who> author, String elsewhere) {
        return new Gap(role, days.from().orElseThrow(), days.until().orElseThrow(), author, List.of(), elsewhere);
    }

    private Gap gapOf(Somebody author, Role role, Period days) {
        LocalDate day = days.from().orElseThrow();
        Stream<Somebody> others =
                signers.holders(role, day, author.id()).stream().filter(holder -> holder.id() != author.id());
        return gap(role, days, Optional.of(who(author)), away(others, day));
    }

    private List<Somebody> writers(LocalDate day) {
        return facts.people().stream()
                .filter(person -> person.belongs().covers(day))
                .filter(person -> Permission.WRITE_POSTS.heldBy(person.kind(), Set.of()))
                .toList();
    }

    private List<Somebody> withoutManager(List<Somebody> writers, LocalDate day) {
        return writers.stream()
                .filter(author ->
                        signers.of(Role.LINE_MANAGER, day, author.id()).isEmpty())
                .toList();
    }

    /** The only one who signs has nobody for what they write themselves. */
    private List<Somebody> alone(Role role, List<Somebody> writers, LocalDate day) {
        List<Signatory> signing = signers.of(role, day);
        return writers.stream()
                .filter(author -> signing.size() == 1 && signing.getFirst().person() == author.id())
                .toList();
    }

    /** Who would sign if they were here. */
    private List<Gap.Who> away(Stream<Somebody> holders, LocalDate day) {
        return holders.distinct()
                .filter(holder -> signers.isAway(holder, day))
                .map(FindGaps::who)
                .toList();
    }

    private Stream<Somebody> holders(Role role, List<Somebody> writers, LocalDate day) {
        return role == Role.LINE_MANAGER
                ? writers.stream().flatMap(author -> signers.holders(role, day, author.id()).stream())
                : signers.holders(role, day, NOBODY).stream();
    }

    private static Gap.Who who(Somebody person) {
        return new Gap.Who(person.id(), person.name());
    }

    private static Gap gap(Role role, Period days, Optional<Gap.Who> author, List<Gap.Who> away) {
        return new Gap(role, days.from().orElseThrow(), days.until().orElseThrow(), author, away, "");
    }
}
