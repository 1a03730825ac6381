package org.houserules.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.houserules.database.AskedOnce;
import org.houserules.database.Reading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Finds who signs on a day, in the register of people and in what other rooms say of who holds a role. */
@Component
class FindSignatories implements Signatories {
    private final SigningRegister register;
    private final Supplier<List<RoleHolders>> elsewhere;
    private final AskedOnce<At, OfDay> read;

    FindSignatories(SigningRegister register, ObjectProvider<RoleHolders> elsewhere) {
        this.register = register;
        this.elsewhere = SingletonSupplier.of(() -> elsewhere.orderedStream().toList());
        this.read =
                new AskedOnce<>(at -> new Read(register.facts(at.owner(), at.day(), at.day()), at.owner(), at.day()));
    }

    private record At(long owner, LocalDate day) {}

    @Override
    @Transactional(readOnly = true)
    public List<Signatory> of(long owner, Role role, LocalDate day, long author) {
        return on(owner, day).of(role, author);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signatory> notChosenByAuthor(long owner, Role role, LocalDate day, long author) {
        return on(owner, day).notChosenByAuthor(role, author);
    }

    /** Who holds a role by what another room keeps is not among the roles that somebody signed in with. */
    @Override
    public boolean perhaps(SignedIn person, Role role, boolean lineManager) {
        return person.holds(role)
                || role == Role.LINE_MANAGER && lineManager
                || elsewhere.get().stream().anyMatch(room -> room.role() == role);
    }

    @Override
    @Transactional(readOnly = true)
    public OfDay on(long owner, LocalDate day) {
        return read.of(new At(owner, day));
    }

    @Override
    public Stream<Reading<?>> readings(long owner, LocalDate day) {
        return register.readings(owner, day, day);
    }

    /** The register of one day, read once. */
    private final class Read implements OfDay {
        private final SigningFacts facts;
        private final long owner;
        private final LocalDate day;
        private final Map<Role, Signers> known = new EnumMap<>(Role.class);

        private Read(SigningFacts facts, long owner, LocalDate day) {
            this.facts = facts;
            this.owner = owner;
            this.day = day;
        }

        @Override
        public List<Signatory> of(Role role, long author) {
            return signers(role).of(role, day, author);
        }

        @Override
        public List<Signatory> notChosenByAuthor(Role role, long author) {
            return signers(role).notChosenBy(author, role, day);
        }

        @Override
        public List<Signatory> away(Role role, long author) {
            Signers signers = signers(role);
            return signers.holders(role, day, author).stream()
                    .filter(holder -> holder.id() != author && signers.isAway(holder, day))
                    .map(holder -> new Signatory(holder.id(), holder.name(), Optional.empty()))
                    .toList();
        }

        private Signers signers(Role role) {
            return known.computeIfAbsent(role, asked -> FindSignatories.this.signers(facts, owner, asked, day));
        }
    }

    private Signers signers(SigningFacts register, long owner, Role role, LocalDate day) {
        SigningFacts facts = register;
        for (RoleHolders room : elsewhere.get()) {
            if (room.role() == role) {
                facts = facts.with(HoldersElsewhere.of(room, owner, Period.of(day, day)));
            }
        }
        return new Signers(facts);
    }
}
