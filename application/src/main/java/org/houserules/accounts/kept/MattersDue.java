package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.accounts.kept.Standings.Alarm;
import org.houserules.accounts.reminders.Due;
import org.houserules.accounts.reminders.DueDates;
import org.houserules.accounts.reminders.TellAtOnce;
import org.houserules.people.Permission;
import org.houserules.people.PermissionHolders;
import org.springframework.stereotype.Component;

/**
 * Tells by mail and calendar what stands against accounts: to their teams, and to whoever manages accounts. What was written
 * of a setting or a follower stays at home; a mail has the account's name and our own words.
 */
@Component
class MattersDue implements DueDates {
    private static final int COVER_AHEAD = 14;
    /** Whoever manages accounts sees what stands; what is only to come is the team's. */
    private static final Set<Kind> ALSO_TO_COME = Set.of(Kind.COVER);

    private final AccountRegister register;
    private final Standings standings;
    private final Teams teams;
    private final PermissionHolders holders;
    private final TellAtOnce atOnce;
    private final Clock clock;

    MattersDue(
            AccountRegister register,
            Standings standings,
            Teams teams,
            PermissionHolders holders,
            TellAtOnce atOnce,
            Clock clock) {
        this.register = register;
        this.standings = standings;
        this.teams = teams;
        this.holders = holders;
        this.atOnce = atOnce;
        this.clock = clock;
    }

    @Override
    public List<Due> of(long owner, LocalDate today) {
        Map<Long, Standing> all = standings.of(owner);
        Map<Long, Map<Kind, Instant>> began = standings.began(owner);
        TeamDays places = teams.ofAll(owner, today, today);
        List<Long> managers = managers(owner, today);
        return register.all().stream()
                .filter(account -> account.owner() == owner)
                .flatMap(account -> {
                    TellMatters tell = new TellMatters(account, began.getOrDefault(account.id(), Map.of()), today);
                    List<Matter> matters = Optional.ofNullable(all.get(account.id()))
                            .map(Standing::matters)
                            .orElse(List.of());
                    Set<Long> team = team(places, account, today);
                    return Stream.concat(
                            team.stream().flatMap(person -> tell.to(person, matters, COVER_AHEAD)),
                            managers.stream()
                                    .filter(person -> !team.contains(person))
                                    .flatMap(person -> tell.to(person, forManagers(matters), COVER_AHEAD)));
                })
                .toList();
    }

    /** Alarms that cannot wait: nobody is there, or a setting is not as promised. */
    void tell(long owner, List<Alarm> alarms) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<Matter>> urgent = alarms.stream()
                .filter(alarm -> alarm.began() && TellMatters.isUrgent(alarm.matter()))
                .collect(Collectors.groupingBy(Alarm::account, Collectors.mapping(Alarm::matter, Collectors.toList())));
        if (!urgent.isEmpty()) {
            List<Long> managers = managers(owner, today);
            TeamDays places = teams.ofAll(owner, today, today);
            List<Due> all = register.all().stream()
                    .filter(account -> urgent.containsKey(account.id()))
                    .flatMap(account -> atOnce(
                            account,
                            urgent.getOrDefault(account.id(), List.of()),
                            Stream.concat(team(places, account, today).stream(), managers.stream()),
                            today))
                    .toList();
            atOnce.tellAlsoStandIns(owner, all);
        }
    }

    private static Stream<Due> atOnce(
            OfficialAccount account, List<Matter> matters, Stream<Long> people, LocalDate today) {
        TellMatters tell = new TellMatters(account, Map.of(), today);
        return people.distinct().flatMap(person -> tell.to(person, matters, 0)).map(due -> tell.onceADay(due));
    }

    private List<Long> managers(long owner, LocalDate today) {
        return holders.of(owner, Permission.MANAGE_ACCOUNTS, today);
    }

    private static List<Matter> forManagers(List<Matter> matters) {
        return matters.stream()
                .filter(matter -> matter.alarm() || ALSO_TO_COME.contains(matter.kind()))
                .toList();
    }

    private static Set<Long> team(TeamDays places, OfficialAccount account, LocalDate today) {
        return places.team(account.id()).stream()
                .filter(place -> place.inTeam().covers(today))
                .map(TeamDays.Place::person)
                .collect(Collectors.toSet());
    }
}
