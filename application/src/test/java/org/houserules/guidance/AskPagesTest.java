package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.PublicPaths;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class AskPagesTest {
    private static final String ASK = "/ask";
    private static final String QUESTIONS = "/ask/questions";

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");

    private TestBrowser as(String name, PersonKind kind, Role... roles) {
        house.person(school, name, kind, roles);
        return house.signedIn(TestHouse.signInName(school, name));
    }

    private TestBrowser headWith(String policy) {
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER, Role.ACCOUNT_ADMINISTRATOR);
        TestBrowser head = as("Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER, Role.ACCOUNT_ADMINISTRATOR);
        String preview = "/policy/adopt/" + policy;
        String digest =
                head.open(preview).document().select("input[name=digest]").attr("value");
        head.send(preview, preview, "from", "2026-11-20", "digest", digest);
        return head;
    }

    private static Page ask(TestBrowser browser, String question, String... more) {
        String[] fields = new String[more.length + 2];
        fields[0] = "question";
        fields[1] = question;
        System.arraycopy(more, 0, fields, 2, more.length);
        return browser.send(ASK, ASK, fields);
    }

    @Test
    void theAnswerStandsWithItsClause() {
        headWith("heathcoat");
        Page page = ask(as("Robin Demo", PersonKind.TEACHER), "May I tag a colleague in a picture?");

        assertThat(page.text()).contains("No").contains("staff, point 5").contains("Do not tag a colleague");
        assertThat(page.document().select("textarea[name=question]").text()).contains("tag a colleague");
    }

    @Test
    void aMissingFactIsAskedForAndChangesTheAnswer() {
        headWith("heathcoat");
        TestBrowser teacher = as("Robin Demo", PersonKind.TEACHER);
        String question = "May I accept a former pupil on LinkedIn?";

        assertThat(ask(teacher, question).document().select("input[name=age]")).hasSize(1);
        assertThat(ask(teacher, question, "age", "17").text()).contains("Before they turn 18");
        assertThat(ask(teacher, question, "age", "18").document().select(".tag.met"))
                .isNotEmpty();
    }

    @Test
    void whoAsksIsKnownFromTheSignInWhateverTheFormSays() {
        headWith("north-star");
        Page page = ask(as("Gale Demo", PersonKind.GOVERNOR), "May I follow a pupil on Instagram?", "as", "teacher");

        assertThat(page.text()).contains("Ask a person").doesNotContain("3, point 3");
    }

    @Test
    void anEmptyOrEndlessQuestionIsToldBesideTheField() {
        TestBrowser teacher = as("Robin Demo", PersonKind.TEACHER);

        assertThat(ask(teacher, " ").document().select("#question-error").text())
                .contains("Write your question");
        assertThat(ask(teacher, "x".repeat(1_001))
                        .document()
                        .select("#question-error")
                        .text())
                .contains("1,001");
        assertThat(teacher.open(ASK).text()).contains("adopted no policy yet");
    }

    @Test
    void topicsCanBeBrowsedWithoutTyping() {
        headWith("stockham");
        TestBrowser teacher = as("Robin Demo", PersonKind.TEACHER);

        assertThat(teacher.open("/ask/topics").document().select("a[href=/ask/topics/talking-to-the-media]"))
                .hasSize(1);
        assertThat(teacher.open("/ask/topics/talking-to-the-media").text()).contains("A3.7");
        assertThat(teacher.open("/ask/topics/pupils-as-contacts?relation=family")
                        .document()
                        .select(".tag.met"))
                .isNotEmpty();
        assertThat(teacher.open("/ask/topics/nothing").status()).isEqualTo(404);
    }

    @Test
    void aQuestionIsPutToAPersonAnsweredAndFoundByOthers() {
        TestBrowser head = headWith("stockham");
        TestBrowser asker = as("Robin Demo", PersonKind.TEACHER);
        TestBrowser other = as("Kim Demo", PersonKind.TEACHER);

        Page put = asker.send(QUESTIONS.substring(0, 4), QUESTIONS, "question", "May Zelda's <b>kite</b> be shown?");
        String page = put.path().replaceAll("\\?.*", "");
        assertThat(put.text()).contains("Your question is kept").contains("It waits for an answer");
        assertThat(other.open(page).status()).isEqualTo(404);
        assertThat(head.open("/work").document().select("a[href=" + page + "]")).isNotEmpty();
        assertThat(head.open(page).body()).contains("&lt;b&gt;kite").doesNotContain("<b>kite");

        assertThat(head.send(page, page, "answer", "", "share", "yes", "sharedAs", " ")
                        .document()
                        .select(".error"))
                .hasSize(2);
        assertThat(head.send(
                                page,
                                page,
                                "answer",
                                "With consent.",
                                "share",
                                "yes",
                                "sharedAs",
                                "May a pupil's kite be shown?")
                        .text())
                .contains("The answer is kept");
        assertThat(asker.open(page).text()).contains("With consent.").contains("Zelda");
        assertThat(other.open(QUESTIONS + "?words=KITE").text())
                .contains("May a pupil's kite be shown?")
                .doesNotContain("Zelda");
        assertThat(other.open(QUESTIONS + "?words=rocket").text()).contains("Nothing here holds");
        assertThat(other.open(page).text())
                .contains("With consent.")
                .doesNotContain("Zelda")
                .doesNotContain("Robin Demo");
        assertThat(head.send("/me", page, "answer", "Another.").text()).contains("answered this already");
    }

    @Test
    void anAnswerThatIsNotSharedIsForTheAskerAlone() {
        TestBrowser head = headWith("stockham");
        TestBrowser asker = as("Robin Demo", PersonKind.TEACHER);
        TestBrowser other = as("Kim Demo", PersonKind.TEACHER);
        String page = asker.send(ASK, QUESTIONS, "question", "Something of my own?")
                .path()
                .replaceAll("\\?.*", "");

        head.send(page, page, "answer", "Come and see me.");

        assertThat(asker.open(page).text()).contains("Come and see me.");
        assertThat(other.open(page).status()).isEqualTo(404);
        assertThat(other.open(QUESTIONS).text()).doesNotContain("Come and see me.");
        assertThat(other.send(ASK, page, "answer", "Mine.").status()).isEqualTo(404);
    }

    @Test
    void anotherSchoolSeesNothingOfIt() {
        headWith("stockham");
        String page = as("Robin Demo", PersonKind.TEACHER)
                .send(ASK, QUESTIONS, "question", "Something of our own?")
                .path()
                .replaceAll("\\?.*", "");
        Owner elsewhere = house.school("Larkfield Primary");
        house.person(elsewhere, "Lark Demo", PersonKind.TEACHER, Role.HEADTEACHER);

        assertThat(house.signedIn(TestHouse.signInName(elsewhere, "Lark Demo"))
                        .open(page)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void pupilsAndParentsAskWithoutSigningIn() {
        headWith("heathcoat");
        String page = "/" + house.room(PublicPaths.class).of(school.id()) + ASK;
        TestBrowser anybody = house.browser();

        assertThat(anybody.open(page).text()).contains("What you write is not kept");
        Page pupil = anybody.send(page, page, "as", "pupil", "question", "can i follow my teacher on insta");
        assertThat(pupil.text()).contains("Do not follow people who work at school");
        assertThat(pupil.headers())
                .hasEntrySatisfying(
                        "cache-control", values -> assertThat(values).anyMatch("no-store"::equals));
        assertThat(anybody.send(page, page, "as", "teacher", "question", "May I tag a colleague?")
                        .text())
                .contains("Ask a person");
        assertThat(anybody.send(page, page, "as", "pupil", "question", "")
                        .document()
                        .select("#question-error"))
                .isNotEmpty();
        assertThat(anybody.open("/no-such-school/ask").status()).isEqualTo(404);
        Long kept = house.inside(
                school.id(),
                () -> house.sql("select count(*) from question")
                        .query(Long.class)
                        .single());
        assertThat(kept).isZero();
    }

    @Test
    void strangersAskSoOftenAndThenPause() {
        String page = "/" + house.room(PublicPaths.class).of(school.id()) + ASK;
        TestBrowser anybody = house.browser();
        int status = 200;
        for (int asked = 0; asked <= 60 && status == 200; asked++) {
            status = anybody.send(page, page, "as", "pupil", "question", "May I?")
                    .status();
        }

        assertThat(status).isEqualTo(429);
    }
}
