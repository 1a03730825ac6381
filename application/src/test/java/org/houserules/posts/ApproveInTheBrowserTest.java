package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.AtOnce;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class ApproveInTheBrowserTest {
    private static final String HEAD_ONLY = "[headteacher]";

    private final TestHouse house = TestHouse.shared();

    @Test
    void theChainSignsInItsOrder() {
        PostsStage stage = new PostsStage(house, "Chain School", PostsStage.CHAIN);
        String post = stage.sent(stage.as("Avery Demo"), "Harvest");
        TestBrowser head = stage.as("Harper Demo");

        assertThat(head.open(post + "/approve").path()).isEqualTo(post);
        Page first = PostsStage.decide(stage.as("Dana Demo"), post, "approve");
        Page second = PostsStage.decide(head, post, "approve");

        assertThat(first.text()).contains("waits for the next signature").contains("Headteacher: Harper Demo");
        assertThat(second.text()).contains("Approved, goes out").contains("as keeper of data");
    }

    @Test
    void whatWaitsStandsOnTheirPageOfWork() {
        PostsStage stage = new PostsStage(house, "Work School", HEAD_ONLY);
        stage.sent(stage.as("Avery Demo"), "Lantern walk");

        assertThat(stage.as("Harper Demo").open("/work").text())
                .contains("Approve a post")
                .contains("Lantern walk");
        assertThat(stage.as("Dana Demo").open("/work").text()).doesNotContain("Lantern walk");
        assertThat(stage.as("Avery Demo").open("/work").text()).contains("Lantern walk Waiting for approval");
    }

    @Test
    void nobodyApprovesTheirOwn() {
        PostsStage stage = new PostsStage(house, "Own School", HEAD_ONLY);
        stage.authorise(stage.head, java.time.LocalDate.of(2027, 8, 31));
        TestBrowser head = stage.as("Harper Demo");
        String post = stage.sent(head, "By the head");

        assertThat(head.open(post + "/approve").path()).isEqualTo(post);
        assertThat(head.send(post, post + "/approve", "version", "1", "digest", "x", "act", "approve")
                        .status())
                .isEqualTo(404);
        assertThat(head.open(post).text()).contains("Nobody can sign here just now");
    }

    @Test
    void aReturnNeedsAReasonAndIsTold() {
        PostsStage stage = new PostsStage(house, "Return School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = stage.sent(author, "Returned");
        TestBrowser head = stage.as("Harper Demo");

        assertThat(PostsStage.decide(head, post, "return").text())
                .contains("Say why, so that its author knows what to do.");
        assertThat(PostsStage.decide(head, post, "return", "reason", "Where do they go?")
                        .text())
                .contains("Returned");
        assertThat(author.open(post + "/edit").text())
                .contains("It was returned to you")
                .contains("Where do they go?");
    }

    @Test
    void whatChangedSinceIsShown() {
        PostsStage stage = new PostsStage(house, "Changes School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser head = stage.as("Harper Demo");
        String post = stage.sent(author, "Changing");
        PostsStage.decide(head, post, "return", "reason", "Say more.");
        PostsStage.write(
                author,
                post,
                Map.of(
                        "text",
                        "Thank you all for coming to the winter assembly.",
                        "confirmed",
                        "accurate",
                        "act",
                        "submit"));

        Page page = head.open(post + "/approve");

        assertThat(page.document().select("del").text()).isEqualTo("harvest");
        assertThat(page.document().select("ins").text()).isEqualTo("winter");
    }

    @Test
    void aPageLoadedBeforeAnEditDecidesNothing() {
        PostsStage stage = new PostsStage(house, "Stale School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser head = stage.as("Harper Demo");
        String post = stage.sent(author, "Stale");
        String digest = head.open(post + "/approve")
                .document()
                .select("input[name=digest]")
                .val();
        author.send(post, post + "/withdraw");
        PostsStage.write(
                author, post, Map.of("text", "Something else entirely.", "confirmed", "accurate", "act", "submit"));

        Page page = head.send(post + "/approve", post + "/approve", "version", "1", "digest", digest, "act", "approve");

        assertThat(page.text()).contains("The post has changed since you loaded this page");
        assertThat(author.open(post).text()).contains("Waiting for approval");
    }

    @Test
    void ofTwoWhoPressAtOnceOneDecidesAndTheOtherIsTold() throws Exception {
        PostsStage stage = new PostsStage(house, "Two School", HEAD_ONLY);
        house.person(stage.owner(), "Second Head", PersonKind.TEACHER, Role.HEADTEACHER);
        String post = stage.sent(stage.as("Avery Demo"), "Both at once");
        List<String> told = atOnce(stage, post);

        long id = Long.parseLong(post.substring("/posts/".length()));
        long decisions = house.inside(
                stage.school(),
                () -> house.sql("select count(*) from post_decision where post_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single());
        assertThat(decisions).isEqualTo(1);
        assertThat(told)
                .filteredOn(text -> text.contains("so your decision was not needed"))
                .hasSize(1);
    }

    private List<String> atOnce(PostsStage stage, String post) throws Exception {
        List<Callable<String>> buttons = new ArrayList<>();
        for (String name : List.of("Harper Demo", "Second Head")) {
            TestBrowser browser = stage.as(name);
            Page page = browser.open(post + "/approve");
            String digest = page.document().select("input[name=digest]").val();
            String token = page.document().select("input[name=_csrf]").val();
            buttons.add(() -> browser.sendWithoutToken(
                            post + "/approve",
                            "_csrf",
                            token,
                            "version",
                            "1",
                            "digest",
                            digest,
                            "act",
                            name.startsWith("H") ? "approve" : "refuse",
                            "reason",
                            "Not today.")
                    .text());
        }
        return AtOnce.press(buttons);
    }

    @Test
    void anUrgentPostTakesTheShortWay() {
        PostsStage stage = new PostsStage(house, "Snow School", PostsStage.CHAIN);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        PostsStage.write(
                author,
                post,
                Map.of(
                        "account",
                        String.valueOf(stage.account),
                        "purpose",
                        "EVENTS",
                        "title",
                        "Snow",
                        "text",
                        "We are closed today.",
                        "urgent",
                        "yes",
                        "confirmed",
                        "accurate",
                        "act",
                        "submit"));

        Page done = PostsStage.decide(stage.as("Harper Demo"), post, "approve");

        assertThat(done.text()).contains("Approved, goes out").contains("Urgent");
    }

    @Test
    void whereNobodySignsAClearPostIsApprovedAtOnce() {
        PostsStage stage = new PostsStage(house, "Trusting School", "none");
        TestBrowser author = stage.as("Avery Demo");

        String post = stage.sent(author, "No signature");

        assertThat(author.open(post).text()).contains("Approved, goes out").contains("the policy asks for nobody");
    }

    @Test
    void aPolicyThatChangesMeanwhileAsksForSignaturesAnew() {
        PostsStage stage = new PostsStage(house, "New Policy School", PostsStage.CHAIN);
        String post = stage.sent(stage.as("Avery Demo"), "Old policy");
        PostsStage.decide(stage.as("Dana Demo"), post, "approve");
        stage.adopt("[headteacher, data-controller]", "2");

        Page head = PostsStage.decide(stage.as("Harper Demo"), post, "approve");

        assertThat(head.text()).contains("Waiting for approval").contains("Keeper of data: Dana Demo");
    }

    @Test
    void otherSchoolsSeeNothingOfIt() {
        PostsStage stage = new PostsStage(house, "Here School", HEAD_ONLY);
        PostsStage other = new PostsStage(house, "There School", HEAD_ONLY);
        String post = stage.sent(stage.as("Avery Demo"), "Ours alone");
        TestBrowser stranger = other.as("Harper Demo");

        for (String path : List.of("", "/approve", "/edit", "/pictures/0")) {
            assertThat(stranger.open(post + path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.open("/posts").text()).doesNotContain("Ours alone");
    }
}
