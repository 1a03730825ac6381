package org.houserules.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.houserules.policy.backtest.GivenComments;
import org.houserules.posts.PostsStage;
import org.houserules.posts.TriedDraft;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** A draft of the policy is tried on comments, which are erased as soon as nobody looks at them. */
class TriedCommentsInTheBrowserTest {
    private static final String CALL = "Call me on 07700 900123 please.";
    private static final String FILE =
            "text,at,author\n" + CALL + ",2026-11-10,A. Parent\nLovely concert,2026-11-11,B. Parent\n"
                    + "Ring 07700 900456 soon,2025-01-01,C. Parent\n";
    private static final String CLAUSE = """
              - id: comments
                ref: R2
                audience: [staff]
                force: must
                says: Private facts are not shown.
                controls:
                  comment-words: {kinds: [contact-details]}
            """;

    private final TestHouse house = TestHouse.shared();
    private final PostsStage stage = new PostsStage(house, "Willowbrook Primary", "none");
    private final TestBrowser head = stage.as("Harper Demo");
    private final TriedDraft draft = new TriedDraft(house, stage, head);

    private void judgeComments() {
        draft.rewrite(words -> words.stripTrailing() + "\n" + CLAUSE);
    }

    private Page handIn(String file) {
        String page = draft.path + "/back-test";
        String token = head.open(page)
                .document()
                .select("form[enctype] input[name=_csrf]")
                .val();
        String body = "--B\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--B\r\nContent-Disposition: form-data; name=\"months\"\r\n\r\n12"
                + "\r\n--B\r\nContent-Disposition: form-data; name=\"comments\"; filename=\"c.csv\"\r\n\r\n" + file
                + "\r\n--B--\r\n";
        return head.send(HttpRequest.newBuilder(head.at(page))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private long kept() {
        return house.inside(
                stage.school(),
                () -> house.sql("select count(*) from policy_back_test_comment where owner_id = " + stage.school())
                        .query(Long.class)
                        .single());
    }

    @Test
    void aCommentThatTheDraftKeepsBackIsCountedAndShownAndTheOthersAreErased() {
        judgeComments();
        assertThat(handIn(FILE).status()).isEqualTo(200);

        Page page = draft.tried();

        assertThat(page.text())
                .contains("1 of 2 comments would be judged differently")
                .contains("1 kept from being shown instead of free to be shown")
                .contains("line 2, 10 November 2026")
                .contains(CALL)
                .doesNotContain("Lovely concert")
                .doesNotContain("A. Parent")
                .doesNotContain("07700 900456");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void whereNothingJudgesCommentsThePageSaysSoAndKeepsNone() {
        handIn(FILE);

        assertThat(draft.tried().text())
                .contains("Nothing in these two versions judges comments, so no comment was tried.");
        assertThat(kept()).isZero();
    }

    @Test
    void theNextTrialErasesTheExamplesOfTheLast() {
        judgeComments();
        handIn(FILE);
        draft.tried();

        head.send(draft.path + "/back-test", draft.path + "/back-test", "months", "12");

        assertThat(kept()).isZero();
    }

    @Test
    void examplesAreErasedAfterThirtyDaysAndThePageSaysSo() {
        judgeComments();
        handIn(FILE);
        draft.tried();
        Instant then = house.clock().instant();
        GivenComments comments = house.room(GivenComments.class);

        house.inside(stage.school(), () -> comments.forgetOlder(stage.school(), then));
        assertThat(kept()).isEqualTo(1);
        house.inside(stage.school(), () -> comments.forgetOlder(stage.school(), then.plus(Duration.ofSeconds(1))));

        assertThat(kept()).isZero();
        assertThat(head.open(draft.path + "/back-test").text())
                .contains("A comment whose words are erased")
                .contains("after 30 days at the latest");
    }

    @Test
    void faultsOfTheFileAreToldByLineAndNothingIsTried() {
        Page wrong = handIn("text,at\nFine,soon\n");

        assertThat(wrong.document().select(".field .error").text()).contains("Line 2: The day of the comment");
        assertThat(kept()).isZero();
    }
}
