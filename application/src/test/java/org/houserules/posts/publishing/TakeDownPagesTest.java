package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.posts.PostState;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TakeDownPagesTest {
    private static PublishingDesk desk;

    @BeforeAll
    static void open() {
        desk = PublishingDesk.faked();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private TestBrowser as(String name) {
        return desk.house.signedIn(TestHouse.signInName(desk.school, name));
    }

    private Removal removal(long post) {
        return desk.removals(post).getFirst();
    }

    @Test
    void anybodyOnTheStaffTakesDownWithOnePressAndSeesTheProof() {
        desk.another();
        long post = desk.approved(desk.content("Out.", desk.now(), 1));
        desk.publishingRound();
        TestBrowser somebody = as("Sol Other");

        Page pressed = somebody.send("/work", "/posts/" + post + "/take-down");
        assertThat(pressed.path()).isEqualTo("/posts/" + post + "/take-down");
        assertThat(pressed.text()).contains("is being taken down", "Sol Other", "Friday 20 November 2026 at 10:00");
        desk.removingRound();

        Page page = somebody.open("/posts/" + post + "/take-down");
        assertThat(page.text())
                .contains(
                        "It is down.", "https://school.example.org/", "Gone (404)", "pictures have been deleted here");
        somebody.send("/posts/" + post + "/take-down", "/posts/" + post + "/take-down/reason", "reason", "Wrong day");
        assertThat(somebody.open("/posts/" + post + "/take-down").text()).contains("Reason given Wrong day");
        assertThat(somebody.open("/posts/take-downs?show=proved").text()).contains("Post " + post, "Proved");
        assertThat(somebody.open("/posts/take-downs?show=open").text()).contains("There are none here.");
        assertThat(somebody.open("/posts/take-downs.csv").body()).contains("\"Post " + post + "\"", "\"Wrong day\"");
    }

    @Test
    void anotherSchoolSeesNothingOfIt() {
        desk.another();
        long post = desk.approved(desk.content("Ours.", desk.now(), 0));
        desk.publishingRound();
        desk.press(post);
        desk.another();

        assertThat(as("Sol Other").open("/posts/" + post + "/take-down").status())
                .isEqualTo(404);
        assertThat(as("Sol Other").open("/posts/take-downs").text()).contains("There are none here.");
        assertThat(as("Sol Other")
                        .send("/work", "/posts/" + post + "/take-down")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPostIsPutOutAndTakenDownByHand() {
        desk.another();
        desk.house.room(FakedPlatforms.class).byHand(desk.account);
        long post = desk.approved(desk.content("By hand.", desk.now(), 1));
        desk.publishingRound();
        String task = "/posts/by-hand/" + desk.publication(post).id();
        TestBrowser head = as("Hedda Head");
        assertThat(head.open("/work").text()).contains("Put a post out by hand");
        assertThat(head.open(task).text())
                .contains("Put this post out on School website", "A drawn picture", "By hand.");
        assertThat(head.open(task + "/pictures/1").status()).isEqualTo(200);
        assertThat(as("Sol Other").open(task).status()).isEqualTo(404);

        Page wrong = head.send(task, task, "address", "somewhere", "at", "2026-11-20T09:59");
        assertThat(wrong.text()).contains("Write the whole address of the post, beginning with https://");
        assertThat(wrong.document().select("#address").attr("value")).isEqualTo("somewhere");
        assertThat(head.send(task, task, "address", "http://192.168.1.20/post", "at", "2026-11-20T09:59")
                        .text())
                .contains("Nobody outside your own network finds 192.168.1.20");
        head.send(task, task, "address", "https://social.example.org/1", "at", "2026-11-20T09:59");
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(desk.post(post).address()).contains("https://social.example.org/1");

        head.send("/work", "/posts/" + post + "/take-down");
        desk.removingRound();
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(head.open("/work").text()).contains("Take a post down by hand");
        String removal = "/posts/removals/" + removal(post).id();
        assertThat(head.send(removal, removal, "seen", "", "at", "2026-11-20T10:00")
                        .text())
                .contains("Say in a few words what you saw");
        head.send(removal, removal, "seen", "Page not found", "at", "2026-11-20T10:00");

        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
        assertThat(head.open("/posts/" + post + "/take-down").text())
                .contains("Hedda Head took it down by hand", "Page not found");
    }
}
