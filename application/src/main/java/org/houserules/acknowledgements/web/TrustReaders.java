package org.houserules.acknowledgements.web;

import java.util.List;
import java.util.Optional;
import org.houserules.acknowledgements.ReadList;
import org.houserules.acknowledgements.ReadList.Page;
import org.houserules.acknowledgements.ReadList.Wanted;
import org.houserules.acknowledgements.ReadingList.State;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;

/** Counts the readers of a trust and its schools: one school's rows at a time, and nobody's name leaves it. */
@Component
class TrustReaders {
    private final ReadList list;

    TrustReaders(ReadList list) {
        this.list = list;
    }

    /** Not to be called inside a transaction. */
    List<TrustCount> counts(SignedIn person) {
        return person.ownersOfTrust().stream().map(this::count).toList();
    }

    private TrustCount count(Owner school) {
        Optional<Page> page = OwnerScope.call(Scope.of(school.id()), () -> list.page(school.id(), Wanted.EVERYBODY));
        return page.map(found -> new TrustCount(
                        school.name(),
                        Optional.of(found.asked().version()),
                        found.found().asked(),
                        found.found().count(State.DONE),
                        found.found().count(State.OVERDUE)))
                .orElse(new TrustCount(school.name(), Optional.empty(), 0, 0, 0));
    }
}
