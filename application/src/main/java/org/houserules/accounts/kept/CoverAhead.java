package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount.Cover;
import org.houserules.people.BritishDays;
import org.houserules.policy.Policy;

/**
 * The coming days of an account against the number of people that its policy wants.
 *
 * @param days today and the coming days, in order
 * @param fromPolicy whether the policy says how many; where it does not, a day without any administrator is marked, and one
 *     without any moderator where somebody was named to moderate
 */
public record CoverAhead(List<Cover> days, int administrators, int moderators, boolean fromPolicy) {

    /** Days in a row that lack as many people. @param away whoever is away or gone on one of them */
    public record Gap(LocalDate from, LocalDate until, int administrators, int moderators, List<String> away) {
        /** "one more administrator and 2 more moderators" */
        public String lacking() {
            return Stream.of(more(administrators, "administrator"), more(moderators, "moderator"))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" and "));
        }

        private static String more(int count, String part) {
            return switch (count) {
                case 0 -> "";
                case 1 -> "one more " + part;
                default -> count + " more " + part + "s";
            };
        }

        private boolean goesOn(Gap next) {
            return until.plusDays(1).equals(next.from)
                    && administrators == next.administrators
                    && moderators == next.moderators;
        }

        private Gap and(Gap next) {
            List<String> all = Stream.concat(away.stream(), next.away.stream())
                    .distinct()
                    .sorted()
                    .toList();
            return new Gap(from, next.until, administrators, moderators, all);
        }
    }

    /** The strictest of what the policy's clauses ask for. @param moderated whether anybody is or was named to moderate */
    public static CoverAhead of(List<Cover> days, Optional<Policy<ObservedAccount>> policy, boolean moderated) {
        List<CoverWanted> wanted = policy.stream()
                .flatMap(one -> one.clauses().stream())
                .flatMap(clause -> clause.bindings().stream())
                .<Record>map(binding -> binding.setting())
                .filter(CoverWanted.class::isInstance)
                .map(CoverWanted.class::cast)
                .toList();
        return wanted.isEmpty()
                ? new CoverAhead(days, 1, moderated ? 1 : 0, false)
                : new CoverAhead(
                        days,
                        wanted.stream()
                                .mapToInt(CoverWanted::administrators)
                                .max()
                                .orElseThrow(),
                        wanted.stream().mapToInt(CoverWanted::moderators).max().orElseThrow(),
                        true);
    }

    public boolean isBelow(Cover day) {
        return lacksAdministrators(day) > 0 || lacksModerators(day) > 0;
    }

    public int lacksAdministrators(Cover day) {
        return Math.max(0, administrators - day.administrators());
    }

    public int lacksModerators(Cover day) {
        return Math.max(0, moderators - day.moderators());
    }

    public Optional<LocalDate> firstBelow() {
        return days.stream().filter(this::isBelow).map(Cover::day).findFirst();
    }

    /** "from 8 to 12 December"; what lasts as long as one counts ahead has no end that anybody knows. */
    public String when(LocalDate from, LocalDate until, LocalDate today) {
        return isWithoutEnd(until)
                ? "from " + (from.equals(today) ? "today" : BritishDays.day(from)) + " on"
                : BritishDays.span(from, until, today);
    }

    public boolean isWithoutEnd(LocalDate until) {
        return days.size() > TeamDays.AHEAD && until.equals(days.getLast().day());
    }

    /** In order. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Cover day : days) {
            if (isBelow(day)) {
                add(gaps, new Gap(day.day(), day.day(), lacksAdministrators(day), lacksModerators(day), day.away()));
            }
        }
        return List.copyOf(gaps);
    }

    private static void add(List<Gap> gaps, Gap next) {
        if (!gaps.isEmpty() && gaps.getLast().goesOn(next)) {
            gaps.add(gaps.removeLast().and(next));
        } else {
            gaps.add(next);
        }
    }
}
