package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** A chain of several roles is signed by several people. */
class SeveralHandsTest {
    private final TestHouse house = TestHouse.shared();

    @Test
    void oneDelegateOfAllDoesNotSignTwoSteps() {
        PostsStage stage = new PostsStage(house, "Several Hands Chain School", PostsStage.CHAIN);
        long dara = house.person(stage.owner(), "Dara Demo", PersonKind.TEACHER);
        stage.delegate(Role.DATA_CONTROLLER, stage.controller, dara);
        stage.delegate(Role.HEADTEACHER, stage.head, dara);
        String post = stage.sent(stage.as("Avery Demo"), "Harvest");
        TestBrowser delegate = stage.as("Dara Demo");

        Page open = delegate.open(post + "/approve");
        Page first = PostsStage.decide(delegate, post, "approve");
        Page second = delegate.send(
                "/work",
                post + "/approve",
                "version",
                open.document().select("input[name=version]").val(),
                "digest",
                open.document().select("input[name=digest]").val(),
                "act",
                "approve");

        assertThat(second.path()).isEqualTo(post);
        assertThat(first.text())
                .contains("as keeper of data, instead of Dana Demo (by a delegation from")
                .contains("Dara Demo has signed as Keeper of data already, and one person does not sign two steps");
        assertThat(delegate.open("/work").text()).doesNotContain("Approve a post");
        assertThat(delegate.open(post + "/approve").path()).isEqualTo(post);
        assertThat(PostsStage.decide(stage.as("Harper Demo"), post, "approve").text())
                .contains("Approved, goes out");
    }

    @Test
    void whoHoldsEveryRoleOfAChainNeedsASecondPerson() {
        PostsStage stage = new PostsStage(house, "One Signer School", "[headteacher, deputy-headteacher]");
        stage.hold(Role.DEPUTY_HEADTEACHER, stage.head);
        String post = stage.sent(stage.as("Avery Demo"), "Harvest");

        Page first = PostsStage.decide(stage.as("Harper Demo"), post, "approve");

        assertThat(first.text())
                .contains("Nobody can sign here just now: Harper Demo has signed as Headteacher already")
                .contains("A delegation to somebody else mends it");
        long dara = house.person(stage.owner(), "Dara Demo", PersonKind.TEACHER);
        stage.delegate(Role.DEPUTY_HEADTEACHER, stage.head, dara);
        assertThat(PostsStage.decide(stage.as("Dara Demo"), post, "approve").text())
                .contains("Approved, goes out");
    }
}
