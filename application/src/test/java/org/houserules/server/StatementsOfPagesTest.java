package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import faked.CountedHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.houserules.posts.PostsStage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a page costs is what it asks the database, since each question is a way there and back. */
class StatementsOfPagesTest {
    private static final TestHouse HOUSE = TestHouse.start(CountedHouse.class);

    @AfterAll
    static void end() {
        HOUSE.close();
    }

    @Test
    void myWorkAsksAllRoomsInOneTransaction() {
        PostsStage stage = new PostsStage(HOUSE, "Work School", "[data-controller, headteacher]");
        TestBrowser head = stage.as("Harper Demo");

        assertThat(transactions(() -> head.open("/work"))).isEqualTo(transactions(() -> head.open("/bare")) + 1);
    }

    @Test
    void theQuestionsOfAllRoomsForATeacherTravelTogether() {
        PostsStage stage = new PostsStage(HOUSE, "Together School", "[data-controller, headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        author.open("/work");
        int bare = statements(() -> author.open("/bare")).size();

        assertThat(statements(() -> author.open("/work"))).hasSize(bare + 2);
    }

    @Test
    void myWorkAsksNoMoreForMorePosts() {
        PostsStage stage = new PostsStage(HOUSE, "Waiting School", "[data-controller, headteacher]");
        TestBrowser controller = stage.as("Dana Demo");
        send(stage);
        controller.open("/work");
        int one = statements(() -> controller.open("/work")).size();
        send(stage);
        send(stage);

        assertThat(statements(() -> controller.open("/work"))).hasSize(one);
        assertThat(controller.open("/work").text().split("Approve a post", -1)).hasSize(4);
    }

    @Test
    void aVerdictIsOneTransactionThatAsksNothingTwice() {
        PostsStage stage = new PostsStage(HOUSE, "Verdict School", "[data-controller, headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        Document form = author.open(post + "/edit").document();
        Runnable verdict = () -> assertThat(
                        author.sendWithoutToken(post + "/verdict", fields(form)).status())
                .isEqualTo(200);
        verdict.run();

        List<String> asked = statements(verdict);

        assertThat(transactions(verdict)).isEqualTo(transactions(() -> author.open("/bare")) + 1);
        assertThat(asked.stream().filter(sql -> sql.contains(" from "))).doesNotHaveDuplicates();
    }

    @Test
    void theTextOfAPolicyIsFetchedOnce() {
        PostsStage stage = new PostsStage(HOUSE, "Policy School", "[data-controller, headteacher]");
        TestBrowser head = stage.as("Harper Demo");
        head.open("/work");

        assertThat(statements(() -> head.open("/work"))).noneMatch(sql -> sql.contains("document"));
    }

    private static void send(PostsStage stage) {
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
                        "confirmed",
                        "accurate",
                        "text",
                        "The harvest assembly brought 214 tins.",
                        "act",
                        "submit"));
    }

    private static String[] fields(Document form) {
        List<String> fields = new ArrayList<>(List.of("title", "Harvest", "text", "Thank you for 214 tins."));
        List.of("_csrf", "save", "tab").forEach(name -> {
            fields.add(name);
            fields.add(form.select("input[name=" + name + "]").val());
        });
        return fields.toArray(String[]::new);
    }

    /** Those that tell the database whose rows it may show. */
    private static long transactions(Runnable request) {
        return statements(request).stream()
                .filter(sql -> sql.contains("set_config"))
                .count();
    }

    /** Without those of the session, of which some come after the answer. */
    private static List<String> statements(Runnable request) {
        CountedStatements counted = HOUSE.room(CountedStatements.class);
        counted.taken();
        request.run();
        return counted.taken().stream()
                .filter(sql -> !sql.equals("commit") && !sql.contains("web_session"))
                .toList();
    }
}
