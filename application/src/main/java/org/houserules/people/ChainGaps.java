package org.houserules.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
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
        NavigableSet<LocalDate> starts = FindGaps.starts(facts, from, until);
        rooms.forEach(room -> starts.addAll(within(room.changes(owner, from, until), from, until)));
        List<Period> stretches = FindGaps.stretches(starts, until);
        for (RoleHolders room : rooms) {
            facts = facts.withHolders(
                    room.role(),
                    stretches.stream()
                            .flatMap(days -> HoldersElsewhere.of(room, owner, days).stream())
                            .toList());
        }
        return new FindGaps(facts, stretches).in(chain);
    }

    private static Set<LocalDate> within(Set<LocalDate> days, LocalDate from, LocalDate until) {
        return new TreeSet<>(days.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .toList());
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
