package org.houserules.acknowledgements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.acknowledgements.Askings.Asked;
import org.houserules.acknowledgements.ReadingList.Found;
import org.houserules.acknowledgements.ReadingList.Manager;
import org.houserules.acknowledgements.ReadingList.Search;
import org.houserules.acknowledgements.ReadingList.State;
import org.houserules.database.PlannedOnce;
import org.houserules.database.Readings;
import org.houserules.people.PersonKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has read the policy and who has not. */
@Component
public class ReadList {
    private final Askings askings;
    private final ReadingList list;
    private final Readings readings;
    private final Clock clock;

    ReadList(Askings askings, ReadingList list, Readings readings, Clock clock) {
        this.askings = askings;
        this.list = list;
        this.readings = readings;
        this.clock = clock;
    }

    /** @param asking the number of an earlier one; absent for what is asked at the moment */
    public record Wanted(
            Optional<Long> asking,
            Optional<State> state,
            Optional<PersonKind> kind,
            Optional<Long> manager,
            String words,
            int from,
            int most) {
        public static final Wanted EVERYBODY =
                new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", 0, 1);
    }

    /** @param current whether it is what is asked at the moment */
    public record Page(Asked asked, boolean current, Found found, List<Asked> all, List<Manager> managers) {}

    /** Empty where nobody was asked to read anything, or this was never asked. */
    @Transactional(readOnly = true, label = PlannedOnce.NAME)
    public Optional<Page> page(long owner, Wanted wanted) {
        readings.ahead(List.of(askings.all(owner), list.managers(owner)));
        List<Asked> all = askings.all(owner).list();
        Optional<Asked> current = current(all);
        return wanted.asking()
                .map(id -> all.stream().filter(one -> one.asking().id() == id).findFirst())
                .orElse(current)
                .map(asked -> new Page(
                        asked,
                        current.equals(Optional.of(asked)),
                        list.find(search(owner, asked, current.equals(Optional.of(asked)), wanted)),
                        all,
                        list.managers(owner).list()));
    }

    private Optional<Asked> current(List<Asked> all) {
        return all.stream().filter(one -> !one.asking().from().isAfter(today())).findFirst();
    }

    private Search search(long owner, Asked asked, boolean current, Wanted wanted) {
        return new Search(
                owner,
                asked.asking(),
                current,
                wanted.state(),
                wanted.kind(),
                wanted.manager(),
                wanted.words(),
                today(),
                wanted.from(),
                wanted.most());
    }

    /** Who has to read it and has not, and is here today. In a transaction. */
    Map<Long, LocalDate> owing(long owner, Asking asking) {
        return list.owing(owner, asking, today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
