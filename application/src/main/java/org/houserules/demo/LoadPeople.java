package org.houserules.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.AddPerson;
import org.houserules.people.Delegations.Letter;
import org.houserules.people.GiveRole;
import org.houserules.people.NoteAbsence;
import org.houserules.people.Owner;
import org.houserules.people.People;
import org.houserules.people.Person;
import org.houserules.people.Person.Details;
import org.houserules.people.Role;
import org.houserules.people.RolesHeld;
import org.houserules.people.SignInNames;
import org.houserules.people.SignedIn;
import org.houserules.people.WriteDelegation;
import org.houserules.reading.Section;

/** Takes people into the register, with their roles, absences and delegations. */
final class LoadPeople {
    static final int BEGAN = -190;
    private static final int JOINED = -900;
    private static final int LATELY = -7;

    private final Story story;
    private final String passwordHash;

    LoadPeople(Story story, String passwordHash) {
        this.story = story;
        this.passwordHash = passwordHash;
    }

    /** Nobody was there before to take them in. */
    void first(Owner trust, Somebody person) {
        story.byItself(trust, story.at(BEGAN), owner -> {
            long id = story.room(People.class).add(owner.id(), details(person));
            person.roles()
                    .forEach(role -> story.room(RolesHeld.class)
                            .give(owner.id(), id, role, story.day(JOINED), Optional.empty()));
            signIn(person, id);
            return id;
        });
    }

    /** Everybody else, by somebody who may. */
    void others(String by, Owner owner, List<Somebody> people) {
        story.as(by, owner, story.at(BEGAN), who -> {
            people.stream().filter(person -> person.joined().isEmpty()).forEach(person -> add(who, person));
            return people.size();
        });
    }

    /** Each on their first day. */
    void joiners(String by, Owner owner, List<Somebody> people) {
        people.forEach(person -> person.joined()
                .ifPresent(day -> story.as(by, owner, story.at(day), who -> {
                    add(who, person);
                    return person;
                })));
    }

    private void add(SignedIn by, Somebody person) {
        long id = story.room(AddPerson.class).add(by, details(person));
        signIn(person, id);
        person.roles().forEach(role -> give(by, by.owner(), person, role));
    }

    /** @param home where they belong: the trust's people are known at a school only once they hold a role there */
    void give(SignedIn by, Owner home, Somebody person, Role role) {
        Person kept = new Person(story.person(person.signIn()), home.id(), details(person));
        Expect.nothingWrong(story.room(GiveRole.class)
                .give(
                        by,
                        kept,
                        role,
                        story.day(person.joined().orElse(JOINED)),
                        person.left().map(story::day)));
    }

    private void signIn(Somebody person, long id) {
        story.knows(person.signIn(), id);
        story.room(SignInNames.class).set(id, person.signIn(), passwordHash);
    }

    private Details details(Somebody person) {
        LocalDate joined = story.day(person.joined().orElse(JOINED));
        return new Details(
                person.given(),
                Somebody.FAMILY,
                person.position(),
                Optional.of(person.signIn() + "@brambledown.example"),
                person.kind(),
                person.manager().map(story::person),
                Optional.of(joined),
                person.left().map(story::day));
    }

    void awayAndActing(Owner owner, Section school) {
        school.sections("away").forEach(away -> away(owner, away));
        school.sections("acting").forEach(letter -> acting(owner, letter, LATELY));
    }

    /** Who acts for whom all the time: a chain of one person needs somebody for what that one writes. */
    void actingFromTheBeginning(Owner owner, Section school) {
        school.sections("acting-always").forEach(letter -> acting(owner, letter, BEGAN));
    }

    private void away(Owner owner, Section away) {
        String who = away.requiredText("who");
        story.as(who, owner, story.at(LATELY), by -> {
            Expect.nothingWrong(
                    story.room(NoteAbsence.class).add(by, by.person(), day(away, "from"), day(away, "until")));
            return by;
        });
    }

    private void acting(Owner owner, Section letter, int written) {
        String holder = letter.requiredText("for");
        story.as(holder, owner, story.at(written), by -> {
            Letter wanted = new Letter(
                    letter.word("role", Role.class).orElseThrow(),
                    by.person(),
                    story.person(letter.requiredText("who")),
                    day(letter, "from"),
                    day(letter, "until"),
                    letter.requiredText("reason"));
            Expect.nothingWrong(
                    story.room(WriteDelegation.class).write(by, wanted).wrong());
            return by;
        });
    }

    private LocalDate day(Section section, String key) {
        return story.day(Script.days(section, key).orElseThrow());
    }
}
