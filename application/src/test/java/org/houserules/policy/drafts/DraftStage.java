package org.houserules.policy.drafts;

import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.PolicyInForce;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;

/** A head who has begun a new version of the policy. */
abstract class DraftStage {
    final TestHouse house = TestHouse.shared();
    final Owner school = house.school("Willowbrook Primary");
    TestBrowser head = house.browser();
    String draft = "";

    @BeforeEach
    void aHeadWritesADraft() {
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        head = signedIn("Avery Demo");
        head.send("/policy/adopt/north-star", "/policy/adopt/north-star", "from", "2026-11-20", "digest", digest());
        Page begun = head.send("/policy/drafts", "/policy/drafts", "from", "shipped-north-star");
        draft = begun.path().replaceFirst("\\?.*", "");
    }

    TestBrowser signedIn(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    String digest() {
        return head.open("/policy/adopt/north-star")
                .document()
                .select("input[name=digest]")
                .attr("value");
    }

    String digestOfDraft() {
        return head.open(draft + "/adopt")
                .document()
                .select("input[name=digest]")
                .attr("value");
    }

    String save(String page) {
        return head.open(page).document().select("input[name=save]").attr("value");
    }

    String firstClause() {
        return clausesOf(head.open(draft)).getFirst().replace("clause-", "");
    }

    Page change(String says, String... more) {
        String page = draft + "/clauses/" + firstClause();
        List<String> fields = new java.util.ArrayList<>(
                List.of("save", save(page), "ref", "1", "says", says, "force", "must", "audience", "staff"));
        fields.addAll(List.of(more));
        return head.send(page, page, fields.toArray(String[]::new));
    }

    Page adopt(String from) {
        return head.send(
                draft + "/adopt",
                draft + "/adopt",
                "digest",
                digestOfDraft(),
                "body",
                "Full governing body",
                "decided-on",
                "2026-11-19",
                "signatories",
                "Kim Demo, Chair",
                "from",
                from);
    }

    String versionInForce() {
        return house.inside(
                school.id(),
                () -> house.room(PolicyInForce.class)
                        .at(school.id())
                        .orElseThrow()
                        .version());
    }

    /** In the order of the page. */
    static List<String> clausesOf(Page page) {
        return page.document().select("ol.list > li").eachAttr("id");
    }
}
