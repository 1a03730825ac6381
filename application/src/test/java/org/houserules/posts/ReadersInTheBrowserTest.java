package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.Uploads.upload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.houserules.people.PersonKind;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** Whoever is not of the house reads what is out, and nothing that was not. */
class ReadersInTheBrowserTest {
    private static final String OUT = "Thank you all for coming to the harvest assembly.";
    private static final String NOT_OUT = "The harvest was stolen by the caretaker.";

    private final TestHouse house = TestHouse.shared();

    private static void send(PostsStage stage, TestBrowser author, String post, String title, String text) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "account",
                String.valueOf(stage.account),
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
        if (!author.open(post + "/edit")
                .document()
                .select("[name=picture-0-alt]")
                .isEmpty()) {
            fields.putAll(Map.of("picture-0-alt", "Coloured squares.", "picture-0-people", "0"));
        }
        PostsStage.write(author, post, fields);
    }

    private void published(PostsStage stage, String post, int version) {
        house.inside(stage.school(), () -> {
            house.room(FollowPost.class)
                    .published(
                            Long.parseLong(post.substring("/posts/".length())), version, "https://school.example/out");
            return true;
        });
    }

    private TestBrowser contractor(PostsStage stage) {
        house.person(stage.owner(), "Casey Demo", PersonKind.CONTRACTOR);
        return stage.as("Casey Demo");
    }

    @Test
    void aPictureThatWasSentBackIsSeenByTheHouseOnly() {
        PostsStage stage = new PostsStage(house, "Sent Back School", "[headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser head = stage.as("Harper Demo");
        String post = PostsStage.begun(author);
        upload(author, post, Map.of("first.png", png(scene(41))));
        send(stage, author, post, "Harvest", NOT_OUT);
        PostsStage.decide(head, post, "return", "reason", "That child may not be shown.");
        PostsStage.write(author, post, Map.of("act", "remove-picture:0"));
        upload(author, post, Map.of("second.png", png(scene(42))));
        send(stage, author, post, "Harvest", OUT);
        PostsStage.decide(head, post, "approve");
        published(stage, post, 2);

        TestBrowser contractor = contractor(stage);
        for (TestBrowser reader : new TestBrowser[] {author, head}) {
            assertThat(reader.open(post + "/pictures/0?version=1").status()).isEqualTo(200);
            assertThat(reader.open(post + "?version=1").text()).contains(NOT_OUT);
            assertThat(reader.open(post).text()).contains("That child may not be shown.", "Version 1");
        }
        assertThat(contractor.open(post + "/pictures/0?version=2").status()).isEqualTo(200);
        assertThat(contractor.open(post + "/pictures/0/thumbnail?version=2").status())
                .isEqualTo(200);
        assertThat(contractor.open(post + "/pictures/0?version=1").status()).isEqualTo(404);
        assertThat(contractor.open(post + "/pictures/0/thumbnail?version=1").status())
                .isEqualTo(404);
        for (String address : new String[] {post, post + "?version=1", post + "?version=2"}) {
            assertThat(contractor.open(address).text())
                    .contains(OUT, "Version 2")
                    .doesNotContain(NOT_OUT, "That child may not be shown.", "Version 1");
        }
    }

    @Test
    void aCorrectionThatWaitsIsSeenByTheHouseOnly() {
        PostsStage stage = new PostsStage(house, "Waiting Correction School", "[headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser head = stage.as("Harper Demo");
        String post = PostsStage.begun(author);
        send(stage, author, post, "Harvest", OUT);
        PostsStage.decide(head, post, "approve");
        published(stage, post, 1);
        author.send(post, post + "/correct");
        TestBrowser contractor = contractor(stage);
        assertThat(contractor.open(post).text()).contains(OUT);

        send(stage, author, post, "Robbery", NOT_OUT);

        assertThat(head.open(post).text()).contains(NOT_OUT, "Robbery", "It waits for a signature");
        assertThat(contractor.open(post).text())
                .contains(OUT, "Harvest", "See it where the public does")
                .doesNotContain(NOT_OUT, "Robbery", "It waits for a signature", "Version 2");
        assertThat(contractor.open("/posts").text()).contains("Harvest").doesNotContain("Robbery");
        assertThat(contractor.open("/posts.csv").body()).contains("Harvest").doesNotContain("Robbery");
        assertThat(contractor.open("/posts?words=robbery").text()).doesNotContain("Harvest");
        assertThat(head.open("/posts").text()).contains("Robbery");
    }

    @Test
    void whatIsNotOutIsNotTheirs() {
        PostsStage stage = new PostsStage(house, "Not Out School", "[headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        String post = stage.sent(author, "Harvest");

        assertThat(contractor(stage).open(post).status()).isEqualTo(404);
        assertThat(stage.as("Harper Demo").open(post).status()).isEqualTo(200);
    }

    @Test
    void whatWasSeenAndAcceptedIsToldToThemByItsClauseOnly() {
        PostsStage stage = new PostsStage(house, "Accepted School", "[headteacher]");
        String policy = PostsStage.POLICY
                .replace("CHAIN", "[headteacher]")
                .replace("VERSION", "2")
                .replace("abuse: {}", "abuse: {effect: advise}");
        Adopted advising = new Adopted("invented", "2", policy, "digest-of-advice", LocalDate.of(2026, 9, 1));
        house.inside(
                stage.school(),
                () -> house.room(Adoptions.class).add(stage.school(), advising, stage.head, Instant.EPOCH));
        TestBrowser head = stage.as("Harper Demo");
        String text = "About that committee: you people disgust me, crawl back into your hole.";
        String post = stage.sent(stage.as("Avery Demo"), "About a club", text);
        PostsStage.decide(head, post, "approve");
        published(stage, post, 1);

        assertThat(head.open(post).text()).contains("What was seen and accepted", "sounds like abuse");
        assertThat(contractor(stage).open(post).text())
                .contains("What was seen and accepted", text)
                .doesNotContain("sounds like abuse");
    }
}
