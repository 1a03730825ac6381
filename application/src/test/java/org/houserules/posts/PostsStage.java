package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;

/** An invented school that can post: a policy, an account, a small roll, an author, and people who sign. */
public final class PostsStage {
    public static final String CHAIN = "[data-controller, headteacher]";
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);
    static final String POLICY = """
            format: 1
            id: invented
            title: An invented policy
            organisation: Quillfeather Example School
            version: VERSION
            covers: [staff]
            roles: {headteacher: Headteacher, data-controller: Keeper of data, deputy-headteacher: Deputy}
            approval: {posts: CHAIN, urgent: [headteacher], accounts: none}
            clauses:
              - id: posts
                ref: R1
                audience: [staff]
                force: must
                says: What every post keeps to.
                controls:
                  accuracy: {effect: confirm}
                  abuse: {}
                  author-authorised: {scope: any, training: optional}
                  name-consent: {basis: opt-in}
                  photo-consent: {basis: opt-in}
                  names-with-photos: {allow: none}
                  alt-text: {}
                  contact-details: {}
                  links-opened: {}
                  purpose-stated: {allowed: [events, achievement]}
            """;

    private final TestHouse house;
    private final Owner school;
    public final long author;
    public final long head;
    public final long controller;
    public final long account;

    public PostsStage(TestHouse house, String name, String chain) {
        this(house, house.school(name), chain);
        pupil("P0001", "Amber", "Quillfeather", false, "GIVEN");
        pupil("P0002", "Idris", "Thistledown", false, "REFUSED");
        pupil("P0003", "Wren", "Larkspur", true, "GIVEN");
    }

    /** At which nobody was ever on the roll. */
    PostsStage(TestHouse house, Owner school, String chain) {
        this.house = house;
        this.school = school;
        this.author = house.person(school, "Avery Demo", PersonKind.TEACHER);
        this.head = house.person(school, "Harper Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        this.controller = house.person(school, "Dana Demo", PersonKind.OFFICE_STAFF, Role.DATA_CONTROLLER);
        this.account = house.inside(school.id(), this::addAccount);
        authorise(author, LONG_AGO.plusYears(1));
        adopt(chain, "1");
    }

    public long school() {
        return school.id();
    }

    public Owner owner() {
        return school;
    }

    public TestHouse house() {
        return house;
    }

    public TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    public void adopt(String chain, String version) {
        String document = POLICY.replace("CHAIN", chain).replace("VERSION", version);
        Adopted adopted = new Adopted("invented", version, document, "digest-of-" + version + chain, LONG_AGO);
        house.inside(school.id(), () -> house.room(Adoptions.class).add(school.id(), adopted, head, Instant.EPOCH));
    }

    private long addAccount() {
        return house.sql("""
                        insert into account (owner_id, name, platform, audience, pupils_contribute, address, official_from)
                        values (?, 'School website', 'WEBSITE', 'PUBLIC', false, 'https://school.example', ?) returning id
                        """).params(school.id(), LONG_AGO).query(Long.class).single();
    }

    public void hold(Role role, long person) {
        house.inside(
                school.id(),
                () -> house.sql("insert into role_held (owner_id, person_id, role, from_day) values (?, ?, ?, ?)")
                        .params(school.id(), person, role.name(), LONG_AGO)
                        .update());
    }

    public void delegate(Role role, long from, long to) {
        house.inside(
                school.id(),
                () -> house.sql("""
                        insert into delegation (owner_id, from_person_id, to_person_id, role, from_day, until_day, reason,
                          written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, 'Away', ?, now())
                        """)
                        .params(school.id(), from, to, role.name(), LONG_AGO, LONG_AGO.plusYears(1), from)
                        .update());
    }

    public void authorise(long person, LocalDate until) {
        house.inside(
                school.id(),
                () -> house.sql("""
                        insert into authorisation (owner_id, person_id, platforms, may_post, in_work_time, from_day,
                          until_day, given_by, given_at)
                        values (?, ?, array['WEBSITE'], true, true, ?, ?, ?, now())
                        """)
                        .params(school.id(), person, LONG_AGO, until, head)
                        .update());
    }

    public void pupil(String id, String given, String family, boolean hidden, String answer) {
        house.inside(school.id(), () -> {
            long list = house.sql("""
                            insert into consent_import (owner_id, list, file_name, row_count, digest, as_of, complete,
                              imported_by, imported_at)
                            values (?, 'CONSENTS', 'list.csv', 1, 'none', ?, true, ?, now()) returning id
                            """)
                    .params(school.id(), LONG_AGO, head)
                    .query(Long.class)
                    .single();
            long key = house.sql("""
                            insert into pupil (owner_id, school_id, given_name, family_name, do_not_identify, form)
                            values (?, ?, ?, ?, ?, '4B') returning id
                            """)
                    .params(school.id(), id, given, family, hidden)
                    .query(Long.class)
                    .single();
            for (String kind : List.of("PHOTO", "NAME")) {
                answer(list, key, kind, answer);
            }
            return rollChanged();
        });
    }

    /** The school's list says no from yesterday on. */
    public void refuse(String id) {
        house.inside(school.id(), () -> {
            house.sql("""
                            insert into consent_answer (owner_id, pupil_id, kind, purpose, answer, answered_on, import_id)
                            select answer.owner_id, pupil_id, kind, purpose, 'WITHDRAWN', ?, import_id
                            from consent_answer answer join pupil on pupil.id = answer.pupil_id where pupil.school_id = ?
                            """).params(LocalDate.of(2026, 11, 19), id).update();
            return rollChanged();
        });
    }

    private void answer(long list, long pupil, String kind, String answer) {
        house.sql("""
                        insert into consent_answer (owner_id, pupil_id, kind, purpose, answer, answered_on, import_id)
                        values (?, ?, ?, 'ANY', ?, ?, ?)
                        """).params(school.id(), pupil, kind, answer, LONG_AGO, list).update();
    }

    private int rollChanged() {
        return house.sql("""
                        insert into consent_version (owner_id, version, consents_as_of)
                        values (?, nextval('consent_version_number'), ?)
                        on conflict (owner_id) do update set version = excluded.version
                        """).params(school.id(), LONG_AGO).update();
    }

    /** Begins a draft in the browser. @return its address, such as {@code /posts/3} */
    public static String begun(TestBrowser author) {
        TestBrowser.Page page = author.send("/posts/new", "/posts/new");
        assertThat(page.path()).as(page.text()).endsWith("/edit");
        return page.path().replace("/edit", "");
    }

    /** The fields of a form as they stand on the page, with some of them changed; the button is {@code act}. */
    public static String[] fields(TestBrowser.Page page, Map<String, String> changed) {
        List<String> fields = new ArrayList<>();
        page.document().select("form#compose").select("input, select, textarea").forEach(input -> {
            String name = input.attr("name");
            boolean tick = input.attr("type").equals("checkbox");
            boolean sent = !name.isEmpty() && !input.attr("type").equals("file") && (!tick || input.hasAttr("checked"));
            if (sent && !name.equals("_csrf") && !changed.containsKey(name)) {
                String value = input.tagName().equals("select")
                        ? input.select("option[selected]").attr("value")
                        : input.val();
                fields.addAll(List.of(name, value));
            }
        });
        changed.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return fields.toArray(String[]::new);
    }

    /** On the page on which it is approved, of the version that stands there. */
    static TestBrowser.Page decide(TestBrowser browser, String post, String act, String... more) {
        String[] fields = Stream.concat(Stream.of("act", act), Stream.of(more)).toArray(String[]::new);
        return WatchedPicturesInTheBrowserTest.decide(browser, post, fields);
    }

    public static TestBrowser.Page write(TestBrowser author, String post, Map<String, String> changed) {
        String edit = post + "/edit";
        return author.send(edit, edit, fields(author.open(edit), changed));
    }

    /** A post against which nothing stands, sent for approval. @return its address */
    public String sent(TestBrowser browser, String title) {
        return sent(browser, title, "Thank you all for coming to the harvest assembly.");
    }

    String sent(TestBrowser browser, String title, String text) {
        String post = begun(browser);
        write(
                browser,
                post,
                Map.of(
                        "account",
                        String.valueOf(account),
                        "purpose",
                        "EVENTS",
                        "title",
                        title,
                        "text",
                        text,
                        "confirmed",
                        "accurate",
                        "act",
                        "submit"));
        return post;
    }
}
