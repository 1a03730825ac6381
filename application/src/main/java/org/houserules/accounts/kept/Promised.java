package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observations.Failure;
import org.houserules.accounts.kept.Observations.Kept;
import org.houserules.policy.Catalogue;
import org.houserules.policy.Clause;
import org.houserules.policy.PoliciesInForce;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds what the policy in force requires of an account's settings against what was seen. */
@Service
public class Promised {
    /** Settings are read four times a day; what is older than this was not read by itself for some reason. */
    private static final Duration OLD = Duration.ofDays(3);

    private static final String KNOWN_FOLLOWERS = "known-followers-only";

    private final PoliciesInForce policies;
    private final Catalogue<ObservedAccount> controls;
    private final Observations observations;
    private final Clock clock;

    Promised(PoliciesInForce policies, Catalogue<ObservedAccount> controls, Observations observations, Clock clock) {
        this.policies = policies;
        this.controls = controls;
        this.observations = observations;
        this.clock = clock;
    }

    /** How one setting stands. */
    public enum Standing {
        AS_PROMISED,
        NOT_AS_PROMISED,
        CANNOT_TELL,
        /** What was attested has run out. */
        RUN_OUT,
        /** It was read once, and cannot be read now. */
        COULD_NOT_READ,
        NOT_SEEN
    }

    /** @param ref as the school's document bears it @param says in our words */
    public record Cited(String ref, String says) {}

    /** @param failure since when the way by which it was read fails */
    public record Line(
            Setting setting, List<Cited> clauses, Standing standing, Optional<Kept> seen, Optional<Failure> failure) {
        /** Read by itself, so that nobody has to say what they see. */
        public boolean isRead() {
            return seen.filter(kept -> kept.observation().how() != How.ATTESTED).isPresent()
                    && (standing == Standing.AS_PROMISED || standing == Standing.NOT_AS_PROMISED);
        }
    }

    /** Every setting that the policy requires, in our order, and every other that was seen. Required ones first. */
    @Transactional(readOnly = true)
    public List<Line> of(OfficialAccount account) {
        Map<Setting, List<Cited>> required = required(account);
        Map<Setting, Kept> seen = observations.standing(account.owner(), account.id());
        Map<How, Failure> failing = observations.failing(account.owner(), account.id());
        return Stream.of(Setting.values())
                .filter(setting -> required.containsKey(setting) || seen.containsKey(setting))
                .map(setting -> line(
                        setting,
                        required.getOrDefault(setting, List.of()),
                        Optional.ofNullable(seen.get(setting)),
                        failing))
                .sorted(Comparator.comparing(line -> line.clauses().isEmpty()))
                .toList();
    }

    /** Whether the school has to know everybody who follows its accounts. */
    @Transactional(readOnly = true)
    public boolean onlyKnownFollowers(long owner) {
        return clauses(owner)
                .flatMap(clause -> clause.bindings().stream())
                .anyMatch(binding -> binding.control().key().equals(KNOWN_FOLLOWERS));
    }

    private Map<Setting, List<Cited>> required(OfficialAccount account) {
        Map<Setting, List<Cited>> all = new EnumMap<>(Setting.class);
        clauses(account.owner())
                .forEach(clause -> keys(clause, account)
                        .flatMap(key -> Setting.find(key).stream())
                        .distinct()
                        .forEach(setting -> all.computeIfAbsent(setting, none -> new ArrayList<>())
                                .add(new Cited(clause.ref(), clause.says()))));
        return all;
    }

    private Stream<Clause<ObservedAccount>> clauses(long owner) {
        return policies.at(owner, controls).stream().flatMap(found -> found.policy().clauses().stream());
    }

    /** Also controls that nobody has built yet: the clause requires it all the same. */
    private static Stream<String> keys(Clause<ObservedAccount> clause, OfficialAccount account) {
        return Stream.concat(
                clause.bindings().stream()
                        .filter(binding -> isWanted(binding.setting(), account))
                        .map(binding -> binding.control().key()),
                clause.controlsToCome().stream());
    }

    /** Some clauses speak of certain accounts only. */
    private static boolean isWanted(Record setting, OfficialAccount account) {
        return !(setting instanceof OnSomeAccounts some) || some.isWantedOf(account);
    }

    private Line line(Setting setting, List<Cited> clauses, Optional<Kept> seen, Map<How, Failure> failing) {
        Optional<Failure> failure = seen.flatMap(
                kept -> Optional.ofNullable(failing.get(kept.observation().how())));
        Standing standing = seen.map(kept -> standing(kept.observation(), failure.isPresent()))
                .orElse(Standing.NOT_SEEN);
        return new Line(setting, clauses, standing, seen, failure);
    }

    private Standing standing(Observation seen, boolean failing) {
        boolean attested = seen.how() == How.ATTESTED;
        if (attested && !seen.countsOn(LocalDate.now(clock))) {
            return Standing.RUN_OUT;
        }
        if (!attested && (failing || seen.at().isBefore(clock.instant().minus(OLD)))) {
            return Standing.COULD_NOT_READ;
        }
        return switch (seen.state()) {
            case AS_WANTED -> Standing.AS_PROMISED;
            case NOT_AS_WANTED -> Standing.NOT_AS_PROMISED;
            case CANNOT_TELL -> Standing.CANNOT_TELL;
        };
    }
}
