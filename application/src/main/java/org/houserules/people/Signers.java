package org.houserules.people;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.Signatories.Signatory;
import org.houserules.people.SigningFacts.ActingFor;
import org.houserules.people.SigningFacts.Away;
import org.houserules.people.SigningFacts.RoleOf;
import org.houserules.people.SigningFacts.Somebody;

/**
 * Who signs in a role on a day: whoever holds it and is here, and whoever a holder's delegation names. What was
 * delegated cannot be delegated further, and lapses when the holder's role does.
 */
final class Signers {
    private final Map<Long, Somebody> people;
    private final Map<Role, List<RoleOf>> roles;
    private final Map<Long, List<Away>> away;
    private final Map<Long, List<ActingFor>> acting;

    Signers(SigningFacts facts) {
        people = facts.people().stream().collect(Collectors.toMap(Somebody::id, Function.identity()));
        roles = facts.roles().stream().collect(groupingBy(RoleOf::role));
        away = facts.away().stream().collect(groupingBy(Away::person));
        acting = facts.acting().stream().collect(groupingBy(ActingFor::from));
    }

    /** Whoever is asked, the author among them, where an author does not matter. */
    List<Signatory> of(Role role, LocalDate day) {
        return signing(role, heldBy(role, day), day);
    }

    List<Signatory> of(Role role, LocalDate day, long author) {
        return signing(role, holders(role, day, author), day).stream()
                .filter(signatory -> signatory.person() != author)
                .toList();
    }

    /** What the author holds and has delegated does not count. */
    List<Signatory> notChosenBy(long author, Role role, LocalDate day) {
        List<Somebody> others = holders(role, day, author).stream()
                .filter(holder -> holder.id() != author)
                .toList();
        return signing(role, others, day).stream()
                .filter(signatory -> signatory.person() != author)
                .toList();
    }

    /** Who holds the role for this author, here or not. */
    List<Somebody> holders(Role role, LocalDate day, long author) {
        return role == Role.LINE_MANAGER ? lineManager(author, day) : heldBy(role, day);
    }

    boolean isAway(Somebody person, LocalDate day) {
        return away.getOrDefault(person.id(), List.of()).stream()
                .anyMatch(absence -> absence.when().covers(day));
    }

    private List<Somebody> lineManager(long author, LocalDate day) {
        return Optional.ofNullable(people.get(author)).flatMap(Somebody::lineManager).stream()
                .flatMap(manager -> belonging(manager, day))
                .toList();
    }

    private List<Somebody> heldBy(Role role, LocalDate day) {
        return roles.getOrDefault(role, List.of()).stream()
                .filter(held -> held.when().covers(day))
                .flatMap(held -> belonging(held.person(), day))
                .distinct()
                .toList();
    }

    private Stream<Somebody> belonging(long person, LocalDate day) {
        return Stream.ofNullable(people.get(person))
                .filter(somebody -> somebody.belongs().covers(day));
    }

    private List<Signatory> signing(Role role, List<Somebody> holders, LocalDate day) {
        Map<Long, Signatory> signing = new LinkedHashMap<>();
        here(holders, day)
                .forEach(holder ->
                        signing.put(holder.id(), new Signatory(holder.id(), holder.name(), Optional.empty())));
        holders.stream()
                .flatMap(holder -> delegates(role, holder, day))
                .forEach(delegate -> signing.putIfAbsent(delegate.person(), delegate));
        return List.copyOf(signing.values());
    }

    private Stream<Somebody> here(Collection<Somebody> some, LocalDate day) {
        return some.stream().filter(person -> !isAway(person, day));
    }

    private Stream<Signatory> delegates(Role role, Somebody holder, LocalDate day) {
        boolean isAway = isAway(holder, day);
        return acting.getOrDefault(holder.id(), List.of()).stream()
                .filter(given -> given.role() == role && given.when().covers(day))
                .flatMap(given -> here(belonging(given.to(), day).toList(), day)
                        .map(to -> new Signatory(
                                to.id(), to.name(), Optional.of(new InsteadOf(holder.name(), isAway, given.when())))));
    }
}
