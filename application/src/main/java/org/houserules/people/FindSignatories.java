package org.houserules.people;

import java.time.LocalDate;
import java.util.List;
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
        return signers(owner, role, day).of(role, day, author);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signatory> notChosenByAuthor(long owner, Role role, LocalDate day, long author) {
        return signers(owner, role, day).notChosenBy(author, role, day);
    }

    private Signers signers(long owner, Role role, LocalDate day) {
        SigningFacts facts = register.facts(owner, day, day);
        List<RoleHolders> rooms =
                elsewhere.orderedStream().filter(room -> room.role() == role).toList();
        for (RoleHolders room : rooms) {
            facts = facts.with(HoldersElsewhere.of(room, owner, Period.of(day, day)));
        }
        return new Signers(facts);
    }
}
