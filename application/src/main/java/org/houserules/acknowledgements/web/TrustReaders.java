package org.houserules.acknowledgements.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.acknowledgements.ReadList;
import org.houserules.acknowledgements.ReadList.Page;
import org.houserules.acknowledgements.ReadList.Wanted;
import org.houserules.acknowledgements.ReadingList.State;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Colleagues;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;

/** Counts the readers of a trust and its schools: one school's rows at a time, and nobody's name leaves it. */
@Component
class TrustReaders {
    private final ReadList list;
    private final Colleagues colleagues;

    TrustReaders(ReadList list, Colleagues colleagues) {
        this.list = list;
        this.colleagues = colleagues;
    }

    /** Not to be called inside a transaction. */
    List<TrustCount> counts(SignedIn person) {
        return schools(person).stream().map(this::count).toList();
    }

    /** The trust and its schools; other places where this person may work are not among them. */
    private List<Owner> schools(SignedIn person) {
        Set<Long> ofTrust =
                new HashSet<>(colleagues.schoolsBeside(person.owner().id()));
        ofTrust.add(person.owner().id());
        return person.owners().stream()
                .filter(owner -> ofTrust.contains(owner.id()))
                .toList();
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
