package org.houserules.imports;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes an import in one place; what was there before is remembered, so that it can be undone. */
@Component
class ChangeImport {
    private final Imports imports;
    private final Trail trail;
    private final Clock clock;

    ChangeImport(Imports imports, Trail trail, Clock clock) {
        this.imports = imports;
        this.trail = trail;
        this.clock = clock;
    }

    /** A change in words, and the list as it is then. */
    record Changed(String what, WorkingList list) {}

    /** Of one clause. @param save the saving with which whoever changes it saw it last */
    @Transactional(propagation = Propagation.MANDATORY)
    Answer clause(SignedIn by, long id, String clause, int save, Function<PolicyImport, Optional<Changed>> change) {
        return whole(by, id, one -> {
            Item item = one.list().find(clause).orElseThrow(NotFound::new);
            return item.save() == save ? change.apply(one) : Optional.empty();
        });
    }

    /** Of the whole list. @param change nothing where somebody else was there first */
    @Transactional(propagation = Propagation.MANDATORY)
    Answer whole(SignedIn by, long id, Function<PolicyImport, Optional<Changed>> change) {
        PolicyImport one = imports.lock(by.owner().id(), id).orElseThrow(NotFound::new);
        if (!one.open()) {
            return new Answer.Closed();
        }
        Optional<Changed> changed = change.apply(one);
        if (changed.isEmpty()) {
            return new Answer.Overtaken(one.changedBy());
        }
        int save = one.save() + 1;
        WorkingList list = changed.get().list().saved(one.list(), save);
        imports.save(one, one.front(), list, by.person(), clock.instant());
        String what = changed.get().what();
        imports.remember(one, save, what, by.person(), clock.instant(), Splice.between(one.list(), list));
        record(by, id, "policy-import-changed");
        return new Answer.Done();
    }

    void record(SignedIn by, long id, String action) {
        trail.record(Happening.by(by.person(), by.owner().id(), action, BeginImport.KIND, id));
    }
}
