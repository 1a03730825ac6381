package org.houserules.policy.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.people.PersonKind;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

/** Whoever talks a draft over sees what "May I…?" will answer with each clause. */
class AnswersInReviewTest extends DraftStage {
    private TestBrowser colleague() {
        head.send(draft, draft + "/review");
        house.person(school, "Robin Demo", PersonKind.TEACHER);
        return signedIn("Robin Demo");
    }

    @Test
    void aReviewerSeesTheAnswersThatRestOnAClause() {
        Page page = colleague().open(draft);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("li[id^=clause-] details summary").eachText())
                .anyMatch(summary -> summary.contains("“May I…?” gives"));
        assertThat(page.document().select("li[id^=clause-] details li .hint").eachText())
                .anyMatch(topic -> topic.startsWith("On "));
    }

    @Test
    void anAnswerOfTheDraftWhoseClauseHasChangedIsToldAsNotGiven() {
        head.send(draft + "/answers", draft + "/answers/bring-in", "save", save(draft + "/answers"));
        assertThat(head.open(draft).text()).doesNotContain("Not given at present");
        for (String clause : clausesOf(head.open(draft))) {
            if (!head.open(draft)
                    .document()
                    .select("#" + clause + " summary:contains(May I)")
                    .isEmpty()) {
                String page = draft + "/clauses/" + clause.replace("clause-", "");
                head.send(
                        page,
                        page,
                        "save",
                        save(page),
                        "ref",
                        "1",
                        "says",
                        "Quite another rule.",
                        "force",
                        "must",
                        "audience",
                        "staff");
                break;
            }
        }

        assertThat(colleague().open(draft).text())
                .contains("Not given at present: a clause that it rests on has changed");
    }
}
