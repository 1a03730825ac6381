package org.houserules.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.people.PersonKind;
import org.houserules.policy.PolicyInForce;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

class ImportInTheBrowserTest extends ImportStage {
    @Test
    void whatWasUnderstoodStandsInFieldsAndIsMended() {
        Page front = handIn(head, "policy.docx", Documents.inWord());

        assertThat(front.text()).contains("The document is read.");
        assertThat(front.document().select("#title").val()).isEqualTo("Social Media Policy");
        assertThat(front.document().select("#organisation").val()).isEqualTo("Fernhollow Primary School");
        assertThat(front.document().select("#dated").val()).isEqualTo("2026-09-03");
        assertThat(front.document()
                        .select("#chain\\.posts\\.0 option[selected]")
                        .val())
                .isEqualTo("headteacher");

        String address = front.path().replaceFirst("\\?.*", "");
        String save = front.document().select("input[name=save]").val();
        Page wrong = head.send(
                address, address, "save", save, "title", "", "organisation", "F", "version", "1", "dated", "soon");
        assertThat(wrong.text()).contains("Say what the policy is called.").contains("Write a day as 2026-11-20");
        assertThat(wrong.document().select("#dated").val()).isEqualTo("soon");
        assertThat(wrong.document().select("a[href=#dated]")).isNotEmpty();
    }

    @Test
    void eachClauseHasItsNumberItsSuggestionAndTheWordsItRestsOn() {
        String list = begun("policy.docx", Documents.inWord());

        Page page = head.open(list + "?show=all");

        assertThat(page.text())
                .contains("0 of 6 decided")
                .contains("It says ‘first names’: ")
                .contains("upils' first names may stand beside a photograph")
                .contains("Nothing is suggested for it.");
        assertThat(page.document()
                        .select("#" + "clause-" + clauseSaying(page, "Staff must not tag") + " .ref")
                        .text())
                .isEqualTo("4");
    }

    @Test
    void aDocumentBecomesADraftThatIsAdoptedAndAnswers() {
        String list = begun("policy.docx", Documents.inWord());
        Page all = head.open(list + "?show=all");
        for (String clause : clauses(all)) {
            if (!all.document()
                    .select("#clause-" + clause + " button[value=confirm]")
                    .isEmpty()) {
                decide(head, list, clause, "confirm");
            }
        }
        String plain = head.open(list).document().select("input[name=count]").val();
        head.send(list, list + "/advice", "count", plain);
        assertThat(head.open(list).text()).contains("6 of 6 decided").contains("Everything is decided.");

        head.send(
                list + "/front",
                list + "/front",
                "save",
                frontSave(list),
                "title",
                "Social Media Policy",
                "organisation",
                "Fernhollow Primary School",
                "version",
                "2026-09",
                "chain.posts.0",
                "headteacher",
                "chain.accounts.0",
                "headteacher",
                "covers",
                "staff");
        Page draft = head.send(list, list + "/draft", "save", saveOfList(head, list));

        assertThat(draft.text())
                .contains("It is a draft now.")
                .contains("Draft of version 2026-09")
                .contains("Staff must not tag pupils in any picture.");
        assertThat(head.open(list).status()).isEqualTo(404);
        assertThat(words()).isEqualTo("[]");

        String address = draft.path().replaceFirst("\\?.*", "");
        head.send(address, address + "/review");
        adopt(address);
        assertThat(inForce()).isEqualTo("fernhollow-primary-school");
        Page answer = head.send("/ask", "/ask", "question", "May I accept a friend request from a pupil on Facebook?");
        assertThat(answer.text()).contains("No.").contains("Staff must not accept friend requests from pupils");
    }

    private String frontSave(String list) {
        return head.open(list + "/front").document().select("input[name=save]").val();
    }

    private void adopt(String draft) {
        String digest = head.open(draft + "/adopt")
                .document()
                .select("input[name=digest]")
                .val();
        head.send(
                draft + "/adopt",
                draft + "/adopt",
                "digest",
                digest,
                "body",
                "Full governing body",
                "decided-on",
                "2026-11-19",
                "signatories",
                "",
                "from",
                "2026-11-20");
    }

    private String inForce() {
        return house.inside(
                school.id(),
                () -> house.room(PolicyInForce.class)
                        .at(school.id())
                        .orElseThrow()
                        .policy());
    }

    private String words() {
        return house.inside(
                school.id(),
                () -> house.sql("select string_agg(clauses::text, '') from policy_import where owner_id = ?")
                        .param(school.id())
                        .query(String.class)
                        .single());
    }

    @Test
    void aPolicyThatDoesNotSayWhoApprovesIsNoDraftYet() {
        String list = begun("marlpit.txt", Documents.marlpit());

        assertThat(head.open(list).text()).contains("Nothing is said yet of who approves a post.");
        assertThat(head.send(list, list + "/draft", "save", saveOfList(head, list), "rest", "advice")
                        .text())
                .contains("It does not say yet who approves a post");
        assertThat(head.open(list).text())
                .contains("What no clause speaks of")
                .contains("Asking for an official account");
    }

    @Test
    void aDroppedDocumentKeepsNoneOfItsWords() {
        String list = begun("marlpit.txt", Documents.marlpit());
        decide(head, list, clauses(head.open(list)).getFirst(), "advice");

        Page dropped = head.send(list, list + "/drop");

        assertThat(dropped.text())
                .contains("Nothing of its words is kept.")
                .contains("marlpit.txt")
                .contains("dropped");
        assertThat(words()).isEqualTo("[]");
        assertThat(house.inside(
                        school.id(),
                        () -> house.sql("select count(*) from policy_import_step where owner_id = ?")
                                .param(school.id())
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void whoMayNotBeginDraftsFindsNoSuchPages() {
        String list = begun("marlpit.txt", Documents.marlpit());
        house.person(school, "Robin Demo", PersonKind.TEACHER);
        TestBrowser teacher = signedIn("Robin Demo");

        assertThat(List.of("/policy/import", list, list + "/front"))
                .allSatisfy(path -> assertThat(teacher.open(path).status()).isEqualTo(404));
    }
}
