package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.kept.ObservedAccount.Cover;
import org.houserules.accounts.kept.TeamDays.Place;
import org.houserules.people.Period;

class TeamDaysProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long ACCOUNT = 7;
    private static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    private static Place place(long person, Part part, Period inTeam, Optional<Period> here) {
        return new Place(person, "Person " + person, part, inTeam, here);
    }

    private static List<Cover> cover(List<Place> team, Map<Long, List<Period>> away) {
        return new TeamDays(Map.of(ACCOUNT, team), away).cover(ACCOUNT, TODAY);
    }

    private static Cover on(List<Cover> days, LocalDate day) {
        return days.stream().filter(one -> one.day().equals(day)).findFirst().orElseThrow();
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Optional<LocalDate>> day =
                Arbitraries.integers().between(-10, 60).map(TODAY::plusDays).optional();
        return Combinators.combine(day, day).as(Period::new);
    }

    @Provide
    Arbitrary<List<Place>> teams() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.of(Part.values()),
                        periods(),
                        periods().optional())
                .as(TeamDaysProperties::place)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Map<Long, List<Period>>> leave() {
        return Arbitraries.maps(
                        Arbitraries.longs().between(1, 4), periods().list().ofMaxSize(3))
                .ofMaxSize(4);
    }

    @Property(tries = 300)
    void everyDayIsCountedPersonByPerson(
            @ForAll("teams") List<Place> team, @ForAll("leave") Map<Long, List<Period>> away) {
        List<Cover> days = cover(team, away);

        assertThat(days).hasSize(43).first().extracting(Cover::day).isEqualTo(TODAY);
        assertThat(days).last().extracting(Cover::day).isEqualTo(TODAY.plusDays(42));
        assertThat(days).allSatisfy(day -> {
            assertThat(day.administrators()).isEqualTo(counted(team, away, Part.ADMINISTRATOR, day.day()));
            assertThat(day.moderators()).isEqualTo(counted(team, away, Part.MODERATOR, day.day()));
        });
    }

    /** The slow way: for each person, whether any of their places counts. */
    private static int counted(List<Place> team, Map<Long, List<Period>> away, Part part, LocalDate day) {
        return team.stream()
                .filter(place -> place.part() == part && place.inTeam().covers(day))
                .filter(place -> place.here().isPresent() && place.here().get().covers(day))
                .map(Place::person)
                .filter(person -> away.getOrDefault(person, List.of()).stream().noneMatch(leave -> leave.covers(day)))
                .collect(Collectors.toSet())
                .size();
    }

    @Property(tries = 200)
    void moreLeaveNeverMeansMorePeople(
            @ForAll("teams") List<Place> team, @ForAll("leave") Map<Long, List<Period>> away) {
        List<Cover> without = cover(team, Map.of());
        List<Cover> with = cover(team, away);

        for (int i = 0; i < with.size(); i++) {
            assertThat(with.get(i).administrators())
                    .isLessThanOrEqualTo(without.get(i).administrators());
        }
    }

    @Example
    void leaveCountsFromItsFirstDayToItsLast() {
        Place sam = place(1, Part.ADMINISTRATOR, ALWAYS, Optional.of(ALWAYS));
        LocalDate first = LocalDate.of(2026, 12, 8);
        LocalDate last = LocalDate.of(2026, 12, 12);

        List<Cover> days = cover(List.of(sam), Map.of(1L, List.of(Period.of(first, last))));

        assertThat(on(days, first.minusDays(1)).administrators()).isOne();
        assertThat(on(days, first)).isEqualTo(new Cover(first, 0, 0, List.of("Person 1")));
        assertThat(on(days, last).administrators()).isZero();
        assertThat(on(days, last.plusDays(1)).administrators()).isOne();
    }

    @Example
    void aLeaverIsHereOnTheirLastDayAndNoLonger() {
        LocalDate last = TODAY.plusDays(3);
        Place leaver = place(1, Part.MODERATOR, ALWAYS, Optional.of(new Period(Optional.empty(), Optional.of(last))));

        List<Cover> days = cover(List.of(leaver), Map.of());

        assertThat(on(days, last.minusDays(1)).moderators()).isOne();
        assertThat(on(days, last).moderators()).isOne();
        assertThat(on(days, last.plusDays(1))).isEqualTo(new Cover(last.plusDays(1), 0, 0, List.of("Person 1")));
    }

    @Example
    void whoIsNotKnownIsNotCounted() {
        Place unknown = place(1, Part.ADMINISTRATOR, ALWAYS, Optional.empty());

        assertThat(cover(List.of(unknown), Map.of()))
                .allSatisfy(day -> assertThat(day.administrators()).isZero());
    }

    @Example
    void whoseTimeInTheTeamIsOverIsNotCalledAway() {
        Place past =
                place(1, Part.ADMINISTRATOR, new Period(Optional.empty(), Optional.of(TODAY)), Optional.of(ALWAYS));

        List<Cover> days = cover(List.of(past), Map.of());

        assertThat(days.getFirst().administrators()).isOne();
        assertThat(days.get(1)).isEqualTo(new Cover(TODAY.plusDays(1), 0, 0, List.of()));
    }
}
