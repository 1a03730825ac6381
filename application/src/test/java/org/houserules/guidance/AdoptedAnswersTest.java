package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** What a school has written is answered once it is adopted, and what has changed in it is told. */
class AdoptedAnswersTest extends AnswersStage {
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
    void inTheTableOfDifferencesNothingIsTakenForAFormula() {
        String clause = draft + "/clauses/school-signs";
        send(clause, clause, "ref", "2.5", "says", "=HYPERLINK(1)", "force", "must", "audience", "staff");
        String to = "draft-" + draft.replaceFirst(".*/", "");
        String from = "draft-" + begin("shipped-model").replaceFirst(".*/", "");

        assertThat(head.open("/policy/differences.csv?from=" + from + "&to=" + to)
                        .body())
                .contains("\"'=HYPERLINK(1)\"")
                .contains("Our logo, our uniform");
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
        assertThat(page.document().select("section:last-of-type li")).hasSize(1);
        String csv =
                head.open(compare.replace("differences?", "differences.csv?")).body();
        assertThat(csv)
                .contains("\"What is answered to questions\",\"changed\"")
                .contains("(yes) =Yes!");
        assertThat(head.open("/policy/differences.csv?from=x&to=y").status()).isEqualTo(404);
    }
}
