package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Keepings.Keeping;
import org.houserules.accounts.kept.ObservedAccount.Follower;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is known of official accounts: of all of a school in as many statements as of one. */
@Component
class ObserveAccounts {
    private final AccountRegister register;
    private final Teams teams;
    private final Keepings keepings;
    private final Observations observations;
    private final Followers followers;
    private final LastPosts lastPosts;
    private final Clock clock;

    ObserveAccounts(
            AccountRegister register,
            Teams teams,
            Keepings keepings,
            Observations observations,
            Followers followers,
            LastPosts lastPosts,
            Clock clock) {
        this.register = register;
        this.teams = teams;
        this.keepings = keepings;
        this.observations = observations;
        this.followers = followers;
        this.lastPosts = lastPosts;
        this.clock = clock;
    }

    private record Known(
            TeamDays teams,
            Map<Long, Keeping> keepings,
            Map<Long, Map<Setting, Observation>> seen,
            Map<Long, Observations.Failure> failures,
            Map<Long, List<Follower>> followers,
            Map<Long, LocalDate> lastPosts) {}

    /** All that are official today, and those whose closing is not finished. */
    @Transactional(readOnly = true)
    List<KeptAccount> all(long owner) {
        LocalDate today = LocalDate.now(clock);
        Known known = known(owner, teams.ofAll(owner, today, today.plusDays(TeamDays.AHEAD)), keepings.ofAll(owner));
        Instant now = clock.instant();
        return register.all().stream()
                .filter(account -> account.owner() == owner)
                .filter(account -> isKept(account, known, today))
                .map(account -> kept(account, known, today, now))
                .toList();
    }

    /** Empty where the account is not official today, or is another school's. */
    @Transactional(readOnly = true)
    Optional<KeptAccount> one(long owner, long id) {
        LocalDate today = LocalDate.now(clock);
        TeamDays team = teams.of(owner, id, today, today.plusDays(TeamDays.AHEAD));
        Map<Long, Keeping> keeping =
                keepings.of(owner, id).map(one -> Map.of(id, one)).orElse(Map.of());
        Known known = known(owner, team, keeping);
        return register.find(id)
                .filter(account -> account.owner() == owner)
                .filter(account -> isKept(account, known, today))
                .map(account -> kept(account, known, today, clock.instant()));
    }

    private Known known(long owner, TeamDays team, Map<Long, Keeping> keeping) {
        return new Known(
                team,
                keeping,
                observations.latestOfAll(owner),
                observations.failures(owner),
                followers.ofAll(owner),
                lastPosts.of(owner));
    }

    private static boolean isKept(OfficialAccount account, Known known, LocalDate today) {
        return account.isOfficialOn(today)
                || known.keepings()
                        .getOrDefault(account.id(), Keeping.NOTHING)
                        .stepsOpen()
                        .isPresent();
    }

    private static KeptAccount kept(OfficialAccount account, Known known, LocalDate today, Instant now) {
        long id = account.id();
        Keeping keeping = known.keepings().getOrDefault(id, Keeping.NOTHING);
        ObservedAccount observed = new ObservedAccount(
                account,
                today,
                known.seen().getOrDefault(id, Map.of()),
                Optional.ofNullable(known.failures().get(id)).map(Observations.Failure::since),
                known.teams().cover(id, today),
                Optional.ofNullable(known.lastPosts().get(id)),
                account.promise().postsEvery(),
                Optional.ofNullable(known.followers().get(id)));
        return new KeptAccount(observed, keeping, now);
    }
}
