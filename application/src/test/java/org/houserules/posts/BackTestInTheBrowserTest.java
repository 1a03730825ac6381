package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft of the policy is tried on what went out. */
class BackTestInTheBrowserTest {
    private final TestHouse house = TestHouse.shared();
    private final PostsStage stage = new PostsStage(house, "Willowbrook Primary", "none");
    private final TestBrowser head = stage.as("Harper Demo");
    private final TriedDraft draft = new TriedDraft(house, stage, head);
    private long post;

    @BeforeEach
    void aPostThatWentOut() {
        String path = stage.sent(stage.as("Avery Demo"), "Harvest assembly");
        post = Long.parseLong(path.replaceAll("\\D", ""));
        went("2026-11-10");
    }

    private void went(String day) {
        sql("update post set state = 'PUBLISHED', published_version = version, published_at = '" + day
                + "T12:00Z' where id = " + post);
    }

    private void sql(String statement) {
        house.inside(stage.school(), () -> house.sql(statement).update());
    }

    private void write(String old, String fresh) {
        draft.rewrite(words -> words.replace(old, fresh));
    }

    private Page tried(String months) {
        Page asked = head.send(draft.path + "/back-test", draft.path + "/back-test", "months", months);
        assertThat(asked.status()).isEqualTo(200);
        return draft.tried();
    }

    @Test
    void aDraftThatChangesNothingOfPostsJudgesNoneDifferently() {
        assertThat(tried("12").text())
                .contains("0 of 1 posts would be judged differently")
                .contains("Every one comes out as under the policy in force.");
    }

    @Test
    void aNarrowerPolicyNamesThePostAndWhatStandsAgainstIt() {
        write("allowed: [events, achievement]", "allowed: [achievement]");

        Page page = tried("12");

        assertThat(page.text())
                .contains("1 of 1 posts would be judged differently")
                .contains("1 stopped instead of free to go")
                .contains("1 The post names one of the purposes that the policy allows.")
                .contains("No. " + post + " of 10 November 2026")
                .doesNotContain("Harvest assembly");
        assertThat(page.document().select("a[href=/posts/" + post + "]")).isNotEmpty();
    }

    @Test
    void whatWasConfirmedThenCounts() {
        write("accuracy: {effect: confirm}", "accuracy: {}");

        assertThat(tried("12").text()).contains("0 of 1 posts would be judged differently");
    }

    /** As it was sent: somebody's first name in the words, and their picture beside it. */
    private void namesAmberBesideHerPicture() {
        String address = "0123456789abcdef".repeat(4);
        String picture = """
                [{"file": {"value": "ADDRESS"}, "thumbnail": {"value": "ADDRESS"}, "mediaType": "image/jpeg",
                  "name": "relay.jpg", "locationRemoved": false, "alt": "A child running", "shown": ["P0001"],
                  "others": [], "people": 1, "tagged": []}]
                """.replace("ADDRESS", address);
        sql("insert into post_version select owner_id, post_id, 2, jsonb_set(jsonb_set(content, '{pictures}', '"
                + picture
                + "'), '{text}', '\"Well done Amber.\"'), signature, digest, policy_version, policy_digest, verdict,"
                + " made_by, made_at from post_version where post_id = " + post);
        sql("update post set published_version = 2 where id = " + post);
    }

    @Test
    void aFirstNameThatMayStandBesideAPhotographIsFound() {
        namesAmberBesideHerPicture();
        write("allow: none", "allow: first-name");

        assertThat(tried("12").text())
                .contains("1 of 1 posts would be judged differently")
                .contains("free to go instead of stopped")
                .contains("1 No pupil's name, or no more than a first name, stands beside a picture of people.");
    }

    @Test
    void onlyThePostsOfTheMonthsAskedForAreTried() {
        went("2026-10-20");
        write("allowed: [events, achievement]", "allowed: [achievement]");
        assertThat(tried("1").text()).contains("1 of 1 posts");

        went("2026-10-19");
        assertThat(tried("1").text()).contains("0 of 0 posts").contains("There were none in these months.");
    }

    @Test
    void aTrialOfADraftThatChangedSinceSaysSo() {
        tried("12");
        write("allowed: [events, achievement]", "allowed: [achievement]");

        assertThat(head.open(draft.path + "/back-test").text()).contains("has changed since");
    }

    @Test
    void itCanBeStopped() {
        sql(
                "insert into policy_back_test (owner_id, draft_id, digest, against, from_day, until_day, state, result, asked_by, asked_at)"
                        + " select owner_id, id, digest, '', '2026-01-01', '2026-11-20', 'RUNNING', '[]', begun_by, now() from policy_draft"
                        + " where id = " + draft.path.replaceAll("\\D", ""));
        assertThat(head.open(draft.path + "/back-test").headers().get("refresh"))
                .containsExactly("2");

        Page stopped = head.send(draft.path + "/back-test", draft.path + "/back-test/stop");

        assertThat(stopped.text()).contains("stopped before it was finished");
        assertThat(stopped.headers().get("refresh")).isNull();
    }

    @Test
    void aNumberOfMonthsThatIsNoneIsTold() {
        assertThat(head.send(draft.path + "/back-test", draft.path + "/back-test", "months", "many")
                        .text())
                .contains("Write a number of months from 1 to 60.");
    }

    @Test
    void itSaysWhatIsOfThenAndWhatIsOfToday() {
        assertThat(head.open(draft.path + "/back-test").text())
                .contains("the day it went out are those of then")
                .contains("the trained model is not asked")
                .contains("Accounts are judged as they were observed last");
    }

    @Test
    void othersDoNotTryDrafts() {
        house.person(stage.owner(), "Robin Demo", PersonKind.TEACHER, Role.MODERATOR);
        assertThat(stage.as("Robin Demo").open(draft.path + "/back-test").status())
                .isEqualTo(404);
    }
}
