package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.Home;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Requests;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;

/** An invented school under one of the shipped policies, with an author who asks for an account and everybody who signs. */
final class SigningStage {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);

    final TestHouse house;
    final Owner school;
    final long author;
    final long manager;
    final long controller;
    final long head;

    SigningStage(TestHouse house, String name, String policy) {
        this(house, house.school(name), policy);
    }

    SigningStage(TestHouse house, Owner school, String policy) {
        this.house = house;
        this.school = school;
        this.author = house.person(school, "Avery Demo", PersonKind.TEACHER);
        this.manager = house.person(school, "Marlow Demo", PersonKind.TEACHER);
        this.controller = house.person(school, "Kit Demo", PersonKind.OFFICE_STAFF, Role.DATA_CONTROLLER);
        this.head = house.person(
                school,
                "Harper Demo",
                PersonKind.TEACHER,
                Role.HEADTEACHER,
                Role.EXECUTIVE_HEADTEACHER,
                Role.TRUST_LEAD);
        house.inside(
                school.id(),
                () -> house.sql("update person set line_manager_id = ? where id = ?")
                        .params(manager, author)
                        .update());
        house.inside(
                school.id(),
                () -> house.sql(
                                "insert into school_word (owner_id, kind, place, words) values (?, 'EMAIL_DOMAIN', 1, 'school.example')")
                        .params(school.id())
                        .update());
        adopt(policy, Home.text(Home.FOLDER.resolve("policies/" + policy + "/policy.yaml")));
    }

    void adopt(String policy, String document) {
        Adopted adopted = new Adopted(policy, "1", document, "digest-" + document.hashCode(), LONG_AGO);
        house.inside(school.id(), () -> house.room(Adoptions.class).add(school.id(), adopted, head, Instant.EPOCH));
    }

    TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    /** A whole form against which nothing stands under any shipped policy. */
    Answers answers() {
        Map<Question, String> given = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            given.put(
                    question,
                    switch (question.kind()) {
                        case LINE, TEXT -> "What we say to all of this is " + question.key() + ".";
                        case DAY -> "2027-07-01";
                        case NUMBER -> "7";
                        case YES_NO -> "no";
                        case PLATFORM -> "website";
                        case EMAIL -> "news@school.example";
                        case PERSON -> String.valueOf(manager);
                        case PEOPLE -> author + "," + manager;
                        case READERS ->
                            Readers.write(List.of(new Readers(
                                    ReaderKind.FAMILIES, Optional.empty(), Optional.empty(), "", "All of them")));
                        case WHO_ADDS -> "team";
                    });
        }
        given.put(Question.NAME, "Choir news");
        given.put(Question.GO_LIVE, "2026-11-20");
        given.put(Question.TERMS, "yes");
        given.put(Question.CONTRIBUTORS, "");
        return new Answers(given);
    }

    String begun() {
        return begun(author, answers());
    }

    /** @return the address of a draft */
    String begun(long by, Answers answers) {
        long id = house.inside(
                school.id(), () -> house.room(Requests.class).begin(school.id(), by, answers, Instant.EPOCH));
        return "/accounts/requests/" + id;
    }

    String handedIn() {
        String request = begun();
        Page page = send(as("Avery Demo"), request);
        assertThat(page.path()).as(page.text()).contains("/signatures");
        return request;
    }

    Page send(TestBrowser browser, String request) {
        return browser.send("/work", request + "/send");
    }

    Page sign(String name, String request, String... more) {
        return decide(as(name), request, "sign", more);
    }

    /** With every signature and statement on the page ticked. */
    static Page decide(TestBrowser browser, String request, String act, String... more) {
        Page page = browser.open(request + "/sign");
        List<String> fields = new ArrayList<>(List.of(
                "version", page.document().select("input[name=version]").val(),
                "digest", page.document().select("input[name=digest]").val(),
                "act", act));
        page.document()
                .select("input[type=checkbox]")
                .forEach(tick -> fields.addAll(List.of(tick.attr("name"), tick.val())));
        fields.addAll(List.of(more));
        return browser.send(request + "/sign", request + "/sign", fields.toArray(String[]::new));
    }

    void change(String request, Question question, String answer) {
        Request known = request(request);
        house.inside(school.id(), () -> {
            house.room(Requests.class).save(known, known.answers().with(question, answer), author, Instant.EPOCH);
            return 1;
        });
    }

    Request request(String path) {
        long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        return house.inside(
                school.id(), () -> house.room(Requests.class).find(id).orElseThrow());
    }

    List<Signature> signatures(String path) {
        return house.inside(school.id(), () -> house.room(Signatures.class).of(request(path)));
    }

    void away(long person) {
        house.inside(
                school.id(),
                () -> house.sql("insert into absence (owner_id, person_id, from_day, until_day) values (?, ?, ?, ?)")
                        .params(school.id(), person, TODAY, TODAY.plusDays(20))
                        .update());
    }

    void hold(long person, Role role) {
        house.inside(
                school.id(),
                () -> house.sql("insert into role_held (owner_id, person_id, role, from_day) values (?, ?, ?, ?)")
                        .params(school.id(), person, role.name(), LONG_AGO)
                        .update());
    }

    void delegate(Role role, long from, long to) {
        house.inside(
                school.id(),
                () -> house.sql("""
                        insert into delegation (owner_id, from_person_id, to_person_id, role, from_day, until_day, reason,
                          written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, 'Away', ?, now())
                        """)
                        .params(school.id(), from, to, role.name(), TODAY.minusDays(1), TODAY.plusDays(20), from)
                        .update());
    }
}
