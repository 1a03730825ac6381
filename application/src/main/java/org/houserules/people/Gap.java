package org.houserules.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Days on which nobody can sign a step of the chain.
 *
 * @param author whose posts nobody can sign; absent when it is everybody's
 * @param away those who hold the role and are away on the first of the days
 * @param elsewhere why those who could sign do not, because they sign another step; mostly empty
 */
public record Gap(Role role, LocalDate from, LocalDate until, Optional<Who> author, List<Who> away, String elsewhere) {
    public record Who(long id, String name) {}

    /** "Nobody can approve posts as headteacher from 8 to 12 December: Sam Demo is away". */
    public String inWords(LocalDate today) {
        return inWords(BritishDays.span(from, until, today));
    }

    /** @param lookedUntil the day until which anybody looked: a gap that reaches it has no known end */
    public String inWords(LocalDate today, LocalDate lookedUntil) {
        if (!until.equals(lookedUntil)) {
            return inWords(today);
        }
        return inWords(from.isAfter(today) ? "from " + BritishDays.day(from) + " on" : "at present");
    }

    private String inWords(String when) {
        String whose = author.map(one -> " by " + one.name()).orElse("");
        return "Nobody can approve posts" + whose + " as " + role.called() + " " + when + ": " + why();
    }

    private String why() {
        if (!elsewhere.isEmpty()) {
            return elsewhere;
        }
        if (!away.isEmpty()) {
            String names = away.stream().map(Who::name).collect(Collectors.joining(" and "));
            return names + (away.size() == 1 ? " is away" : " are away");
        }
        if (author.isEmpty()) {
            return "nobody is " + role.called();
        }
        return role == Role.LINE_MANAGER
                ? "they have no line manager who is here"
                : "nobody approves their own, and nobody else is " + role.called();
    }

    boolean goesOn(Gap next) {
        return role == next.role
                && author.equals(next.author)
                && elsewhere.equals(next.elsewhere)
                && until.plusDays(1).equals(next.from);
    }

    Gap upTo(LocalDate later) {
        return new Gap(role, from, later, author, away, elsewhere);
    }
}
