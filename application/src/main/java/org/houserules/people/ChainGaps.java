package org.houserules.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.houserules.people.SigningFacts.RoleOf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a chain leaves somebody who writes without anybody to sign, on which days of a period. */
@Component
public class ChainGaps {
    private final SigningRegister register;
    private final ObjectProvider<RoleHolders> elsewhere;

    ChainGaps(SigningRegister register, ObjectProvider<RoleHolders> elsewhere) {
        this.register = register;
        this.elsewhere = elsewhere;
    }

    /** @param chain who signs, in order; the same role twice is looked at once */
    @Transactional(readOnly = true)
    public List<Gap> of(long owner, List<Role> chain, LocalDate from, LocalDate until) {
        SigningFacts facts = register.facts(owner, from, until);
        List<RoleHolders> rooms = elsewhere
                .orderedStream()
                .filter(room -> chain.contains(room.role()))
                .toList();
        for (RoleHolders room : rooms) {
            facts = facts.with(holders(room, owner, from, until));
        }
        return new FindGaps(facts, FindGaps.stretches(FindGaps.starts(facts, from, until), until)).in(chain);
    }

    /** Asked once, and once more for each day on which the room says that they change. */
    private static List<RoleOf> holders(RoleHolders room, long owner, LocalDate from, LocalDate until) {
        NavigableSet<LocalDate> starts = new TreeSet<>(Set.of(from));
        room.changes(owner, from, until).stream()
                .filter(day -> day.isAfter(from) && !day.isAfter(until))
                .forEach(starts::add);
        return FindGaps.stretches(starts, until).stream()
                .flatMap(days -> HoldersElsewhere.of(room, owner, days).stream())
                .toList();
    }

    /** Gaps that follow each other day on day become one. */
    static List<Gap> joined(List<Gap> gaps) {
        List<Gap> joined = new ArrayList<>();
        for (Gap gap : gaps) {
            if (!joined.isEmpty() && joined.getLast().goesOn(gap)) {
                joined.set(joined.size() - 1, joined.getLast().upTo(gap.until()));
            } else {
                joined.add(gap);
            }
        }
        return joined;
    }
}
