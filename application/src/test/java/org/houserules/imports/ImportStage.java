package org.houserules.imports;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;

/** A head who hands in a document. */
public abstract class ImportStage {
    protected final TestHouse house = TestHouse.shared();
    protected final Owner school = house.school("Fernhollow Primary");
    protected TestBrowser head = house.browser();

    @BeforeEach
    void aSchoolWithAHead() {
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        head = signedIn("Avery Demo");
    }

    protected TestBrowser signedIn(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    protected static Page handIn(TestBrowser browser, String name, byte[] document) {
        String token = browser.open("/policy/import")
                .document()
                .select("form[enctype] input[name=_csrf]")
                .attr("value");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--B\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--B\r\nContent-Disposition: form-data; name=\"document\"; filename=\"" + name + "\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(document);
        body.writeBytes("\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(HttpRequest.newBuilder(browser.at("/policy/import"))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** @return the address of its working list */
    protected String begun(String name, byte[] document) {
        return handIn(head, name, document).path().replaceFirst("/front.*", "");
    }

    /** Ids of the clauses on a page, in its order. */
    protected static List<String> clauses(Page page) {
        return page.document().select("ol.list > li").eachAttr("id").stream()
                .map(id -> id.replace("clause-", ""))
                .toList();
    }

    protected static String clauseSaying(Page page, String words) {
        return page.document().select("ol.list > li").stream()
                .filter(li -> li.text().contains(words))
                .map(li -> li.id().replace("clause-", ""))
                .findFirst()
                .orElseThrow();
    }

    /** With every question ticked, as the page has it. */
    protected Page decide(TestBrowser browser, String list, String clause, String act) {
        List<String> fields = new ArrayList<>(List.of("save", save(browser, list, clause), "do", act, "show", "all"));
        browser.open(list + "?show=all")
                .document()
                .select("#clause-" + clause + " input[name=topic]")
                .eachAttr("value")
                .forEach(topic -> fields.addAll(List.of("topic", topic)));
        return browser.send(list + "?show=all", list + "/clauses/" + clause, fields.toArray(String[]::new));
    }

    protected static String save(TestBrowser browser, String list, String clause) {
        return browser.open(list + "?show=all")
                .document()
                .select("#clause-" + clause + " input[name=save]")
                .attr("value");
    }

    protected static String saveOfList(TestBrowser browser, String list) {
        return browser.open(list)
                .document()
                .select("form[action$=/draft] input[name=save]")
                .attr("value");
    }

    protected long kept() {
        return house.inside(
                school.id(),
                () -> house.sql("select count(*) from policy_import where owner_id = ?")
                        .param(school.id())
                        .query(Long.class)
                        .single());
    }
}
