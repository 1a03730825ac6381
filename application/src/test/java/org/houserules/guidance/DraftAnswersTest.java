package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** A school writes what its own policy answers, and tries it before it is in force. */
class DraftAnswersTest extends AnswersStage {
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
    void casesAreAddedMovedAndTakenOut() {
        String topic = draft + "/answers/using-the-logo";
        write("using-the-logo/0/-1", "answer", "ask", "says", "For the fair, ask.", "when", "account=official");
        Page moved = send(topic + "/0/1", topic + "/0/1/move", "to", "up");
        assertThat(moved.document().select("ol.list li:first-child").text())
                .contains("On whose account? – on an official account of the school")
                .contains("For the fair, ask.");

        Page gone = send(topic + "/0/0", topic + "/0/0/remove");
        assertThat(gone.text()).doesNotContain("For the fair, ask.").contains("Our logo belongs to official accounts.");
        Page whom = send(topic, topic + "/0/whom", "speaks-to", "pupil");
        assertThat(whom.text()).contains("To: a pupil.");
    }

    @Test
    void inTheWholeTextAWrongTopicFactOrClauseIsRefusedWithItsLine() {
        String text = draft + "/text";
        String whole = head.open(text).document().select("#text").get(0).wholeText();
        int line = whole.substring(0, whole.indexOf("topic: using-the-logo")).split("\n", -1).length;

        Page refused = send(text, text, "text", whole.replace("topic: using-the-logo", "topic: using-the-lego"));

        assertThat(refused.text()).contains("Line " + line + ": 'using-the-lego' is no topic");
        assertThat(send(text, text, "text", whole.replace("relation: none", "relation: cousin"))
                        .text())
                .contains("'cousin' is nothing that 'relation' can be");
        assertThat(send(text, text, "text", whole).text()).contains("The text is kept.");
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
