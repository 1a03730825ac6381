package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school writes what its own policy answers, adopts it, and people are answered with its clauses. */
class DraftAnswersTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private TestBrowser head = house.browser();
    private String draft = "";

    @BeforeEach
    void aHeadBeginsWithTheModel() {
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER, Role.SENIOR_LEADERSHIP);
        house.person(
                school,
                "Avery Demo",
                PersonKind.TEACHER,
                Role.HEADTEACHER,
                Role.SENIOR_LEADERSHIP,
                Role.LINE_MANAGER,
                Role.DATA_CONTROLLER,
                Role.ACCOUNT_ADMINISTRATOR);
        house.person(school, "Robin Demo", PersonKind.TEACHER, Role.ACCOUNT_ADMINISTRATOR);
        head = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
        draft = begin("shipped-model");
    }

    private String begin(String from) {
        return head.send("/policy/drafts", "/policy/drafts", "from", from)
                .path()
                .replaceFirst("\\?.*", "");
    }

    private String save(String page) {
        return head.open(page).document().select("input[name=save]").attr("value");
    }

    private Page send(String page, String to, String... fields) {
        List<String> all = new ArrayList<>(List.of("save", save(page)));
        all.addAll(List.of(fields));
        return head.send(page, to, all.toArray(String[]::new));
    }

    private Page write(String place, String... fields) {
        String page = draft + "/answers/" + place;
        return send(page, page, fields);
    }

    private String tried(String question) {
        return head.open(draft + "/answers?as=teacher&question=" + question.replace(" ", "+"))
                .document()
                .select("section[aria-labelledby=answer]")
                .text();
    }

    @Test
    void aDraftBegunFromAPolicyThatShipsHasItsAnswersAndTheSchoolsName() {
        Page page = head.open(draft + "/answers");

        assertThat(page.text()).contains("Not answered (0)").contains("Rest on a changed clause (0)");
        assertThat(head.open(draft + "/front")
                        .document()
                        .select("#organisation")
                        .attr("value"))
                .isEqualTo("Willowbrook Primary");
        assertThat(tried("May I use the logo as my profile picture?"))
                .startsWith("No")
                .contains("2.5");
    }

    @Test
    void anAnswerIsChangedAndTriedBeforeItIsInForce() {
        Page kept = write(
                "using-the-logo/0/0",
                "answer",
                "only-if",
                "says",
                "Only in the week of the fair.",
                "clauses",
                "school-signs");

        assertThat(kept.text()).contains("The answer is kept.").contains("Only in the week of the fair.");
        assertThat(tried("May I use the logo as my profile picture?"))
                .startsWith("Only if")
                .contains("Only in the week of the fair.");
    }

    @Test
    void whatIsMissingIsToldBesideItAndWhatWasTypedStays() {
        Page again = write("using-the-logo/0/0", "answer", "yes", "says", "Yes, of course.", "when", "account=own");

        assertThat(again.text()).contains("Choose the clause that settles it.");
        assertThat(again.document().select("#says").text()).isEqualTo("Yes, of course.");
        assertThat(again.document().select("#when-0 option[selected]").attr("value"))
                .isEqualTo("account=own");
        assertThat(write("using-the-logo/0/0").text())
                .contains("Choose the answer.")
                .contains("Write what it says.");
    }

    @Test
    void whatNoFormSendsIsRefusedInWords() {
        assertThat(write(
                                "using-the-logo/0/0",
                                "answer",
                                "no",
                                "says",
                                "No.",
                                "clauses",
                                "no-such-clause",
                                "when",
                                "colour=red")
                        .text())
                .contains("'no-such-clause' is no clause of this policy")
                .contains("'colour' is no fact");
        assertThat(head.open(draft + "/answers/no-such-topic").status()).isEqualTo(404);
        assertThat(head.open(draft + "/answers/using-the-logo/7/0").status()).isEqualTo(404);
        assertThat(head.open(draft + "/answers/using-the-logo/0/7").status()).isEqualTo(404);
    }

    @Test
    void aTopicWithoutAnAnswerSuggestsClausesAndAnswersNothingByItself() {
        String topic = draft + "/answers/using-the-logo";
        assertThat(send(topic, topic + "/0/remove").text())
                .contains("It is taken out.")
                .contains("Not answered yet")
                .contains("2.5");
        assertThat(tried("May I use the logo as my profile picture?")).startsWith("Ask a person");
        assertThat(head.open(draft + "/answers?show=not-answered").text())
                .contains("The school's logo on my own pages");

        Page form = head.open(draft + "/answers/using-the-logo/-1/-1");
        assertThat(form.document().select("input[name=clauses][checked]")).isEmpty();
        assertThat(form.text()).contains("It speaks in the words of this question.");
        write("using-the-logo/-1/-1", "answer", "no", "says", "No.", "clauses", "school-signs");
        assertThat(tried("May I use the logo as my profile picture?")).startsWith("No");
    }

    @Test
    void aClauseThatChangesSilencesItsAnswersUntilSomebodyHasLooked() {
        String clause = draft + "/clauses/school-signs";
        send(clause, clause, "ref", "2.5", "says", "The logo is free for all.", "force", "may", "audience", "staff");

        assertThat(tried("May I use the logo as my profile picture?")).startsWith("Ask a person");
        assertThat(head.open(draft + "/answers?show=changed").text()).contains("The school's logo on my own pages");
        String topic = draft + "/answers/using-the-logo";
        assertThat(send(topic, topic + "/0/confirm").text()).contains("Kept: the answer still holds.");
        assertThat(tried("May I use the logo as my profile picture?")).startsWith("No");
    }

    @Test
    void anAdoptedPolicyAnswersWithTheSchoolsOwnClause() {
        send(draft + "/answers", draft + "/answers/general", "ask", "data-controller", "speaks-to", "teacher");
        write("using-the-logo/0/0", "answer", "yes", "says", "Yes, on our fair's page.", "clauses", "school-signs");
        head.send(draft, draft + "/review");
        String digest = head.open(draft + "/adopt")
                .document()
                .select("input[name=digest]")
                .attr("value");
        Page adopted = head.send(
                draft + "/adopt",
                draft + "/adopt",
                "digest",
                digest,
                "body",
                "Full governing body",
                "decided-on",
                "2026-11-19",
                "from",
                "2026-11-20");
        assertThat(adopted.text()).contains("The policy is adopted.");

        TestBrowser teacher = house.signedIn(TestHouse.signInName(school, "Robin Demo"));
        Page answer = teacher.send("/ask", "/ask", "question", "May I use the logo as my profile picture?");

        assertThat(answer.text())
                .contains("of Willowbrook Primary")
                .contains("Yes, on our fair's page.")
                .contains("2.5");
        assertThat(teacher.send("/ask", "/ask", "question", "May I keep a goat?")
                        .text())
                .contains("Ask the data protection lead.");
        assertThat(head.open(begin("adopted-" + adoption()) + "/answers/using-the-logo")
                        .text())
                .contains("Yes, on our fair's page.");
    }

    private String adoption() {
        return head.open("/policy/drafts")
                .document()
                .select("input[value^=adopted-]")
                .attr("value")
                .substring(8);
    }

    @Test
    void whatIsAnsweredOtherwiseStandsAmongTheDifferences() {
        head.send(
                "/policy/adopt/model",
                "/policy/adopt/model",
                "from",
                "2026-11-20",
                "digest",
                head.open("/policy/adopt/model")
                        .document()
                        .select("input[name=digest]")
                        .attr("value"));
        write("using-the-logo/0/0", "answer", "yes", "says", "=Yes!", "clauses", "school-signs");
        String compare = head.open(draft)
                .document()
                .select("a[href^=/policy/differences]")
                .attr("href");

        Page page = head.open(compare);
        assertThat(page.text())
                .contains("What is answered to questions")
                .contains("using the logo")
                .contains("=Yes!");
        assertThat(page.document().select("section").last().select("li")).hasSize(1);
        String csv =
                head.open(compare.replace("differences?", "differences.csv?")).body();
        assertThat(csv)
                .contains("\"What is answered to questions\",\"changed\"")
                .contains("(yes) =Yes!");
        assertThat(head.open("/policy/differences.csv?from=x&to=y").status()).isEqualTo(404);
    }

    @Test
    void onlyThoseWhoAdoptPoliciesWriteAnswers() {
        TestBrowser teacher = house.signedIn(TestHouse.signInName(school, "Robin Demo"));

        assertThat(teacher.open(draft + "/answers").status()).isEqualTo(404);
        assertThat(teacher.open(draft + "/answers/using-the-logo").status()).isEqualTo(404);
        assertThat(teacher.open(draft + "/answers/using-the-logo/0/0").status()).isEqualTo(404);
    }

    @Test
    void whoSavesLaterThanSomebodyElseIsTold() {
        String page = draft + "/answers/using-the-logo/0/0";
        String before = save(page);
        write("using-the-logo/0/0", "answer", "no", "says", "Mine.", "clauses", "school-signs");

        Page late = head.send(page, page, "save", before, "answer", "no", "says", "Yours.", "clauses", "school-signs");

        assertThat(late.text()).contains("Avery Demo has saved in the meantime");
        assertThat(late.document().select("#says").text()).isEqualTo("Yours.");
    }
}
