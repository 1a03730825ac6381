package org.houserules.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.people.SigningFacts.ActingFor;
import org.houserules.people.SigningFacts.Away;
import org.houserules.people.SigningFacts.RoleOf;
import org.houserules.people.SigningFacts.Somebody;

/** Invented people of a small school, put together a fact at a time. */
final class Staffroom {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    private final List<Somebody> people = new ArrayList<>();
    private final List<RoleOf> roles = new ArrayList<>();
    private final List<Away> away = new ArrayList<>();
    private final List<ActingFor> acting = new ArrayList<>();

    static Period days(int from, int until) {
        return Period.of(LocalDate.of(2026, 12, from), LocalDate.of(2026, 12, until));
    }

    static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }

    Staffroom teacher(long id, String name) {
        return somebody(id, name, PersonKind.TEACHER, Optional.empty(), ALWAYS);
    }

    Staffroom teacher(long id, String name, long lineManager) {
        return somebody(id, name, PersonKind.TEACHER, Optional.of(lineManager), ALWAYS);
    }

    Staffroom somebody(long id, String name, PersonKind kind, Optional<Long> lineManager, Period belongs) {
        people.add(new Somebody(id, name, kind, lineManager, belongs));
        return this;
    }

    Staffroom holds(long id, Role role, Period when) {
        roles.add(new RoleOf(id, role, when));
        return this;
    }

    Staffroom holds(long id, Role role) {
        return holds(id, role, ALWAYS);
    }

    Staffroom away(long id, Period when) {
        away.add(new Away(id, when));
        return this;
    }

    Staffroom acts(long to, long from, Role role, Period when) {
        acting.add(new ActingFor(from, to, role, when));
        return this;
    }

    SigningFacts facts() {
        return new SigningFacts(people, roles, away, acting);
    }

    List<String> sign(Role role, LocalDate day, long author) {
        return new Signers(facts())
                .of(role, day, author).stream()
                        .map(one -> one.name()
                                + one.insteadOf().map(of -> " for " + of.name()).orElse(""))
                        .toList();
    }

    List<String> gaps(LocalDate from, LocalDate until, Role... chain) {
        SigningFacts facts = facts();
        return new FindGaps(facts, FindGaps.stretches(FindGaps.starts(facts, from, until), until))
                .in(List.of(chain)).stream().map(gap -> gap.inWords(TODAY)).toList();
    }
}
