package org.houserules.accounts.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houserules.accounts.houserules.PolicyAddress;
import org.houserules.audit.Happening;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owner;
import org.houserules.people.PublicPaths;
import org.houserules.people.PublicPaths.Held;
import org.houserules.policy.PolicyInForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the public may know of each school, kept for half a minute: a stranger who asks, however often and for whatever path, costs
 * the database next to nothing. A change made here is seen at once, one made on another node within that time.
 */
@Component
public class PublicSchools {
    public static final Duration KEPT_FOR = Duration.ofSeconds(30);

    /** Kinds of things whose changes the public may see. */
    private static final Set<String> SEEN_BY_THE_PUBLIC =
            Set.of("account", "account-request", "house-rules", "school", "policy-adoption");

    private final PublicPaths paths;
    private final PublicRegister register;
    private final PolicyAddress policyAddress;
    private final PolicyInForce policyInForce;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Map<Long, Kept<PublicSchool>> schools = new ConcurrentHashMap<>();
    private volatile Kept<Directory> directory = Directory.of(List.of(), Instant.EPOCH);

    PublicSchools(
            PublicPaths paths,
            PublicRegister register,
            PolicyAddress policyAddress,
            PolicyInForce policyInForce,
            TransactionTemplate transactions,
            Clock clock) {
        this.paths = paths;
        this.register = register;
        this.policyAddress = policyAddress;
        this.policyInForce = policyInForce;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Directory(Map<String, Held> byPath, Kept<List<Held>> schools) {
        static Kept<Directory> of(List<Held> all, Instant at) {
            Map<String, Held> byPath =
                    all.stream().collect(Collectors.toUnmodifiableMap(Held::path, Function.identity()));
            List<Held> schools = all.stream()
                    .filter(Held::heldNow)
                    .filter(held -> held.owner().kind() == Owner.Kind.SCHOOL)
                    .sorted(Comparator.comparing(Held::path))
                    .toList();
            return new Kept<>(new Directory(byPath, new Kept<>(schools, at)), at);
        }
    }

    /** The schools, without the trust, by their paths. */
    public Kept<List<Held>> all() {
        return directory().schools();
    }

    /** Who has, or once had, this path. */
    public Optional<Held> at(String path) {
        return Optional.ofNullable(directory().byPath().get(path));
    }

    /** The trust of a school, the schools of a trust. */
    public List<Held> familyOf(Held held) {
        long id = held.owner().id();
        return present(one -> one.owner().trust().equals(Optional.of(id))
                || held.owner().trust().equals(Optional.of(one.owner().id())));
    }

    private List<Held> present(Predicate<Held> which) {
        return directory().byPath().values().stream()
                .filter(Held::heldNow)
                .filter(which)
                .sorted(Comparator.comparing(Held::path))
                .toList();
    }

    /** Likewise, with what the public may know of each. */
    public List<PublicSchool> schoolsOfFamily(Held held) {
        return familyOf(held).stream().map(this::school).map(Kept::what).toList();
    }

    /** The present path of an owner. */
    public Optional<String> pathOf(long owner) {
        return present(held -> held.owner().id() == owner).stream().findFirst().map(Held::path);
    }

    /** Read anew where what is kept is too old; whoever else asks for the same school meanwhile waits for it. */
    public Kept<PublicSchool> school(Held held) {
        long id = held.owner().id();
        return Optional.ofNullable(schools.get(id))
                .filter(known -> isGood(known, held))
                .orElseGet(() -> {
                    Optional<Kept<PublicSchool>> trust = trust(held).map(this::school);
                    return Objects.requireNonNull(schools.compute(
                            id, (same, known) -> known != null && isGood(known, held) ? known : read(held, trust)));
                });
    }

    private Optional<Held> trust(Held held) {
        return held.owner()
                .trust()
                .flatMap(id -> present(one -> one.owner().id() == id).stream().findFirst());
    }

    private boolean isGood(Kept<PublicSchool> known, Held held) {
        return isFresh(known.at()) && known.what().path().equals(held.path());
    }

    /** Sees the rows of exactly this one owner; what is known of the trust makes it no younger than that is. */
    private Kept<PublicSchool> read(Held held, Optional<Kept<PublicSchool>> trust) {
        long id = held.owner().id();
        Instant now = clock.instant();
        LocalDate today = now.atZone(clock.getZone()).toLocalDate();
        PublicSchool school = OwnerScope.call(
                Scope.of(id),
                () -> Objects.requireNonNull(transactions.execute(status -> new PublicSchool(
                        held.owner(),
                        held.path(),
                        today,
                        policyAddress.of(id),
                        policyInForce.at(id).isPresent(),
                        register.accounts(id, today),
                        trust.map(Kept::what)))));
        return new Kept<>(school, trust.map(Kept::at).filter(now::isAfter).orElse(now));
    }

    private static boolean shows(PublicSchool school, long owner) {
        return school.owner().id() == owner
                || school.trust().filter(trust -> shows(trust, owner)).isPresent();
    }

    private Directory directory() {
        Kept<Directory> known = directory;
        return isFresh(known.at()) ? known.what() : renewed();
    }

    private synchronized Directory renewed() {
        if (!isFresh(directory.at())) {
            Instant now = clock.instant();
            directory = Directory.of(paths.all(), now);
            schools.values().removeIf(kept -> !isFresh(kept.at()));
        }
        return directory.what();
    }

    private boolean isFresh(Instant at) {
        Instant now = clock.instant();
        return !at.isAfter(now) && now.isBefore(at.plus(KEPT_FOR));
    }

    @TransactionalEventListener(fallbackExecution = true)
    synchronized void on(PublicPaths.Changed changed) {
        directory = Directory.of(List.of(), Instant.EPOCH);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Happening happened) {
        if (SEEN_BY_THE_PUBLIC.contains(happened.kind())) {
            schools.remove(happened.owner());
            schools.values().removeIf(kept -> shows(kept.what(), happened.owner()));
        }
    }
}
