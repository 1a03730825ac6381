package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.kept.ObservedAccount.Cover;
import org.houserules.people.Period;

/**
 * The teams of accounts, and when their people are here.
 *
 * @param teams by account; who has no place any more is left out
 * @param away days on which people are away, by person
 */
public record TeamDays(Map<Long, List<Place>> teams, Map<Long, List<Period>> away) {
    /** Cover is counted for today and as many days after it. */
    public static final int AHEAD = 42;

    /**
     * A place in a team.
     *
     * @param here from joining the school to leaving it; absent where nothing is known of the person: they are not counted
     */
    public record Place(long person, String name, Part part, Period inTeam, Optional<Period> here) {}

    public List<Place> team(long account) {
        return teams.getOrDefault(account, List.of());
    }

    /** Of today and the coming days, in order. */
    public List<Cover> cover(long account, LocalDate today) {
        List<Place> team = team(account);
        return today.datesUntil(today.plusDays(AHEAD + 1L))
                .map(day -> cover(team, day))
                .toList();
    }

    private Cover cover(List<Place> team, LocalDate day) {
        List<Place> belong =
                team.stream().filter(place -> place.inTeam().covers(day)).toList();
        List<String> away = belong.stream()
                .filter(place -> !isHere(place, day))
                .map(Place::name)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Cover(day, count(belong, Part.ADMINISTRATOR, day), count(belong, Part.MODERATOR, day), away);
    }

    /** Whoever has two places of one kind is still one person. */
    private int count(List<Place> belong, Part part, LocalDate day) {
        return (int) belong.stream()
                .filter(place -> place.part() == part && isHere(place, day))
                .mapToLong(Place::person)
                .distinct()
                .count();
    }

    private boolean isHere(Place place, LocalDate day) {
        return place.here().filter(days -> days.covers(day)).isPresent()
                && away.getOrDefault(place.person(), List.of()).stream().noneMatch(days -> days.covers(day));
    }
}
