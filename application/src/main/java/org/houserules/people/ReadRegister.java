package org.houserules.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.People.Listed;
import org.houserules.people.People.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of people. Who is not to be seen is not there. */
@Component
public class ReadRegister {
    private static final int ALL = 5_000;

    private final People people;
    private final RolesHeld roles;
    private final Absences absences;
    private final Delegations delegations;
    private final SignInNames names;
    private final Clock clock;

    ReadRegister(
            People people,
            RolesHeld roles,
            Absences absences,
            Delegations delegations,
            SignInNames names,
            Clock clock) {
        this.people = people;
        this.roles = roles;
        this.absences = absences;
        this.delegations = delegations;
        this.names = names;
        this.clock = clock;
    }

    /** All that is kept of somebody at one school. */
    public record Sheet(
            Person person,
            Optional<String> lineManager,
            List<RolesHeld.Held> roles,
            List<Absences.Absence> away,
            List<Delegations.Delegation> delegations,
            Optional<SignInNames.State> signIn) {}

    @Transactional(readOnly = true)
    public Person person(long id) {
        return people.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long owner, long id) {
        Person person = people.find(id).orElseThrow(NotFound::new);
        return new Sheet(
                person,
                person.details().lineManager().flatMap(people::find).map(Person::name),
                roles.of(owner, id),
                absences.of(owner, id, today()),
                delegations.of(owner, id),
                names.of(id));
    }

    @Transactional(readOnly = true)
    public List<Listed> list(Search search, Optional<Long> after, int most) {
        return people.list(search, after, most);
    }

    /** Everybody who is here, to choose from. */
    @Transactional(readOnly = true)
    public Map<Long, String> choices(long owner) {
        return ToldApart.labels(people.list(search(owner, ""), Optional.empty(), ALL));
    }

    @Transactional(readOnly = true)
    public List<Listed> all(Search search) {
        return people.list(search, Optional.empty(), ALL);
    }

    /** Somebody who is here and is called the same, however it is written. */
    @Transactional(readOnly = true)
    public Optional<Namesake> namesake(long owner, Person.Details details) {
        return people.list(search(owner, details.familyName().strip()), Optional.empty(), ALL).stream()
                .filter(one -> one.name().equalsIgnoreCase(details.name()))
                .findFirst()
                .map(one -> new Namesake(one.name(), one.position().isEmpty() ? "" : ", " + one.position() + ","));
    }

    /** @param what they are, to stand after the name */
    public record Namesake(String name, String what) {}

    private Search search(long owner, String words) {
        return new Search(owner, words, Optional.empty(), Optional.empty(), false, today());
    }

    /** For its writer, those in it, and who may change people. */
    @Transactional(readOnly = true)
    public Delegations.Delegation delegation(SignedIn by, long id) {
        return delegations
                .find(by.owner().id(), id)
                .filter(letter -> by.may(Permission.CHANGE_PEOPLE) || letter.concerns(by.person()))
                .orElseThrow(NotFound::new);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
