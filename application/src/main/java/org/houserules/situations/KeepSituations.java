package org.houserules.situations;

import java.time.Clock;
import java.util.List;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.houserules.situations.SituationTexts.One;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a school's situations: worked cases on which its policy and every draft of it are tried. */
@Service
public class KeepSituations {
    static final int MOST = 500;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_NAME = 300;
    private static final String FIELD = "situations";
    private static final String KIND = "policy-situation";

    private final KeptSituations kept;
    private final CastOfSituations cast;
    private final Trail trail;
    private final Clock clock;

    KeepSituations(KeptSituations kept, CastOfSituations cast, Trail trail, Clock clock) {
        this.kept = kept;
        this.cast = cast;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * All of a file; one of the same control and name is replaced.
     *
     * @return how many
     * @throws Unusable with every fault and its line; none is kept then
     */
    @Transactional(rollbackFor = Unusable.class)
    public int all(SignedIn by, String file) throws Unusable {
        List<One> given = SituationTexts.apart(FIELD, file, cast.surroundings());
        for (One one : given) {
            refuseTooLong(one);
            long id = kept.put(by.owner().id(), one, by.person(), clock.instant());
            record(by, id, "policy-situation-kept");
        }
        if (kept.of(by.owner().id()).size() > MOST) {
            throw unusable("These would be more than 500 situations", "Remove some that say the same.");
        }
        return given.size();
    }

    /**
     * @return false where somebody else was there first, or another one bears its name
     * @throws Unusable with every fault and its line
     */
    @Transactional(rollbackFor = Unusable.class)
    public boolean change(SignedIn by, long id, int save, String document) throws Unusable {
        long owner = by.owner().id();
        KeptSituation seen = kept.find(owner, id).orElseThrow(NotFound::new);
        One one = SituationTexts.one(FIELD, document, cast.surroundings());
        refuseTooLong(one);
        boolean changed = seen.save() == save && kept.change(owner, seen, one, by.person(), clock.instant());
        if (changed) {
            record(by, id, "policy-situation-changed");
        }
        return changed;
    }

    @Transactional
    public void remove(SignedIn by, long id) {
        long owner = by.owner().id();
        KeptSituation seen = kept.find(owner, id).orElseThrow(NotFound::new);
        kept.remove(owner, seen.id());
        record(by, id, "policy-situation-removed");
    }

    private void record(SignedIn by, long id, String action) {
        trail.record(Happening.by(by.person(), by.owner().id(), action, KIND, id));
    }

    private static void refuseTooLong(One one) throws Unusable {
        if (one.document().length() > LONGEST || one.name().length() > LONGEST_NAME) {
            throw unusable(
                    "A situation is longer than 20,000 characters, or its name than 300", "Shorten it, or part it.");
        }
    }

    private static Unusable unusable(String what, String mend) {
        return Unusable.of(new Fault(FIELD, 0, what, mend));
    }
}
