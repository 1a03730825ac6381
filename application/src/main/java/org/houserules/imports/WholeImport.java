package org.houserules.imports;

import java.time.Clock;
import java.util.Optional;
import org.houserules.imports.Imports.Step;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to an import as a whole: what stands round its clauses, undoing, dropping it. */
@Service
@Transactional
public class WholeImport {
    private final Imports imports;
    private final ChangeImport change;
    private final Clock clock;

    WholeImport(Imports imports, ChangeImport change, Clock clock) {
        this.imports = imports;
        this.change = change;
        this.clock = clock;
    }

    /** @param save the saving that the page showed */
    public Answer front(SignedIn by, long id, int save, Front front) {
        PolicyImport one = imports.lock(by.owner().id(), id).orElseThrow(NotFound::new);
        if (!one.open()) {
            return new Answer.Closed();
        }
        if (one.save() != save) {
            return new Answer.Overtaken(one.changedBy());
        }
        imports.save(one, front, one.list(), by.person(), clock.instant());
        change.record(by, id, "policy-import-changed");
        return new Answer.Done();
    }

    /** @param save the one to undo, as the page showed it */
    public Answer undo(SignedIn by, long id, int save) {
        PolicyImport one = imports.lock(by.owner().id(), id).orElseThrow(NotFound::new);
        if (!one.open()) {
            return new Answer.Closed();
        }
        Optional<Step> latest = imports.latest(one.owner(), id).filter(step -> step.save() == save);
        if (latest.isEmpty()) {
            return new Answer.Overtaken(one.changedBy());
        }
        WorkingList undone = latest.get().splice().undo(one.list()).saved(one.list(), one.save() + 1);
        imports.save(one, one.front(), undone, by.person(), clock.instant());
        imports.forget(one.owner(), id, latest.get());
        change.record(by, id, "policy-import-undone");
        return new Answer.Done();
    }

    public Answer drop(SignedIn by, long id) {
        PolicyImport one = imports.lock(by.owner().id(), id).orElseThrow(NotFound::new);
        if (!one.open()) {
            return new Answer.Closed();
        }
        imports.close(one, PolicyImport.State.DROPPED, Optional.empty(), by.person(), clock.instant());
        change.record(by, id, "policy-import-dropped");
        return new Answer.Done();
    }
}
