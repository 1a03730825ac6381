package org.houserules.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who signs on a day, in the register of people and in what other rooms say of who holds a role. */
@Component
class FindSignatories implements Signatories {
    private final SigningRegister register;
    private final ObjectProvider<RoleHolders> elsewhere;

    FindSignatories(SigningRegister register, ObjectProvider<RoleHolders> elsewhere) {
        this.register = register;
        this.elsewhere = elsewhere;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signatory> of(long owner, Role role, LocalDate day, long author) {
        return on(owner, day).of(role, author);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signatory> notChosenByAuthor(long owner, Role role, LocalDate day, long author) {
        return signers(register.facts(owner, day, day), owner, role, day).notChosenBy(author, role, day);
    }

    @Override
    @Transactional(readOnly = true)
    public OfDay on(long owner, LocalDate day) {
        SigningFacts facts = register.facts(owner, day, day);
        Map<Role, Signers> known = new EnumMap<>(Role.class);
        return (role, author) -> known.computeIfAbsent(role, asked -> signers(facts, owner, asked, day))
                .of(role, day, author);
    }

    private Signers signers(SigningFacts register, long owner, Role role, LocalDate day) {
        SigningFacts facts = register;
        for (RoleHolders room : elsewhere.orderedStream().toList()) {
            if (room.role() == role) {
                facts = facts.with(HoldersElsewhere.of(room, owner, Period.of(day, day)));
            }
        }
        return new Signers(facts);
    }
}
