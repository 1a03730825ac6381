package org.houserules.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.pages.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The way into an empty house: a key, told on the terminal, good for an hour and for one school. */
@Component
public class FirstStart {
    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final int KEY_BYTES = 24;

    private final Owners owners;
    private final SignInNames names;
    private final People people;
    private final RolesHeld roles;
    private final Passwords passwords;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private Optional<Key> key = Optional.empty();

    private record Key(String value, Instant until) {}

    /**
     * What is asked of whoever comes first.
     *
     * @param trust absent for a school of its own
     */
    public record Founding(
            Optional<String> trust, String school, Person.Details head, String signInName, String password) {}

    FirstStart(
            Owners owners,
            SignInNames names,
            People people,
            RolesHeld roles,
            Passwords passwords,
            Trail trail,
            TransactionTemplate transactions,
            Clock clock) {
        this.owners = owners;
        this.names = names;
        this.people = people;
        this.roles = roles;
        this.passwords = passwords;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new key, in place of an earlier one; empty where somebody can sign in already. */
    public synchronized Optional<String> key() {
        if (names.anybody()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        key = Optional.of(
                new Key(HexFormat.of().formatHex(bytes), clock.instant().plus(GOOD_FOR)));
        return key.map(Key::value);
    }

    /** Whether this key still lets somebody in. */
    public synchronized boolean opens(String given) {
        return key.filter(known -> known.value().equals(given) && known.until().isAfter(clock.instant()))
                        .isPresent()
                && !names.anybody();
    }

    /** @throws NotFound where the key is none */
    public synchronized FormErrors found(String given, Founding founding) {
        if (!opens(given)) {
            throw new NotFound();
        }
        Optional<String> weak = PasswordRule.problem(
                founding.password(), List.of(founding.head().name(), founding.signInName()));
        if (weak.isPresent()) {
            return FormErrors.of("password", weak.get());
        }
        Optional<Owner> trust = founding.trust().map(name -> made(Owner.Kind.TRUST, name, Optional.empty()));
        Owner school = made(Owner.Kind.SCHOOL, founding.school(), trust.map(Owner::id));
        String hash = passwords.hash(founding.password());
        Scope scope = trust.map(owner -> new Scope(Set.of(school.id(), owner.id()), Optional.empty()))
                .orElse(Scope.of(school.id()));
        OwnerScope.run(scope, () -> transactions.executeWithoutResult(status -> settle(school, trust, founding, hash)));
        key = Optional.empty();
        return FormErrors.NONE;
    }

    /** One of this name may be left from an attempt that broke off. */
    private Owner made(Owner.Kind kind, String name, Optional<Long> trust) {
        return owners.all().stream()
                .filter(owner -> owner.kind() == kind && owner.name().equals(name))
                .findFirst()
                .orElseGet(() -> owners.add(kind, name, trust));
    }

    private void settle(Owner school, Optional<Owner> trust, Founding founding, String hash) {
        LocalDate today = LocalDate.now(clock);
        long head = people.add(school.id(), founding.head());
        roles.give(school.id(), head, Role.HEADTEACHER, today, Optional.empty());
        trust.ifPresent(owner -> roles.give(owner.id(), head, Role.TRUST_ADMINISTRATOR, today, Optional.empty()));
        names.set(head, founding.signInName(), hash);
        trail.record(Happening.byItself(school.id(), "school-founded", "person", head));
        trust.ifPresent(owner -> trail.record(Happening.byItself(owner.id(), "trust-founded", "person", head)));
    }
}
