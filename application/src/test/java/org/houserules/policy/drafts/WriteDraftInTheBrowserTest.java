package org.houserules.policy.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class WriteDraftInTheBrowserTest extends DraftStage {
    @Test
    void aClauseIsWrittenAndWhatItChecksIsChosen() {
        Page kept = change("Write kindly.", "control", "alt-text", "effect.alt-text", "advise");

        assertThat(kept.text())
                .contains("The clause is kept.")
                .contains("Write kindly.")
                .contains("House Rules checks 1 thing here");
        Page form = head.open(draft + "/clauses/" + firstClause());
        assertThat(form.document().select("input[value=alt-text]").hasAttr("checked"))
                .isTrue();
        assertThat(form.document()
                        .select("select[name=effect.alt-text] option[selected]")
                        .attr("value"))
                .isEqualTo("advise");
    }

    @Test
    void aSettingThatIsMissingIsToldAndWhatWasTypedIsKept() {
        Page again = change("Write kindly.", "control", "consent-list-fresh", "set.consent-list-fresh.days", "");

        assertThat(again.text()).contains("The setting 'days' is missing");
        assertThat(again.document().select("#says").text()).isEqualTo("Write kindly.");
        assertThat(again.document().select("input[value=consent-list-fresh]").hasAttr("checked"))
                .isTrue();
        assertThat(head.open(draft).text()).doesNotContain("Write kindly.");
    }

    @Test
    void whoSavesLaterThanSomebodyElseIsTold() {
        String page = draft + "/clauses/" + firstClause();
        String before = save(page);
        change("Mine.");

        Page late = head.send(page, page, "save", before, "ref", "1", "says", "Yours.", "force", "must");

        assertThat(late.text()).contains("Avery Demo has saved in the meantime");
        assertThat(head.open(draft).text()).contains("Mine.").doesNotContain("Yours.");
    }

    @Test
    void clausesAreAddedMovedAndTakenOut() {
        String fresh = draft + "/new-clause";
        Page added =
                head.send(fresh, fresh, "save", save(fresh), "ref", "9.9", "says", "Last of all.", "force", "should");
        assertThat(clausesOf(added).getLast()).isEqualTo("clause-clause-9-9");

        String clause = draft + "/clauses/clause-9-9";
        head.send(clause, clause + "/move", "save", save(clause), "to", "up");
        assertThat(clausesOf(head.open(draft)).getLast()).isNotEqualTo("clause-clause-9-9");

        head.send(clause, clause + "/remove", "save", save(clause));
        assertThat(head.open(draft).text()).doesNotContain("Last of all.");
    }

    @Test
    void aWrongTextIsRefusedWithItsLine() {
        String text = draft + "/text";
        Page refused = head.send(text, text, "save", save(text), "text", "format: 1\nnonsense: yes");

        assertThat(refused.text()).contains("Line ").contains("nonsense");
        assertThat(refused.document().select("#text").text()).contains("nonsense: yes");
    }

    @Test
    void colleaguesSeeItInReviewAndSayWhatTheyThink() {
        house.person(school, "Robin Demo", PersonKind.TEACHER);
        TestBrowser teacher = signedIn("Robin Demo");
        assertThat(teacher.open(draft).status()).isEqualTo(404);

        head.send(draft, draft + "/review");
        Page seen = teacher.open(draft);
        assertThat(seen.text()).contains("in review").doesNotContain("Adopt this version");
        assertThat(teacher.send(draft, draft + "/comments", "clause", "", "words", " ")
                        .text())
                .contains("Write what you want to say");
        teacher.send(draft, draft + "/comments", "clause", firstClause(), "words", "What of <b>supply</b> teachers?");
        assertThat(head.open(draft).text())
                .contains("What of <b>supply</b> teachers?")
                .contains("1 comment is open.");

        String settle =
                head.open(draft).document().select("form[action*=/comments/]").attr("action");
        assertThat(teacher.send(draft, settle, "answer", "no").status()).isEqualTo(404);
        assertThat(head.send(draft, settle, "answer", "Named now.").text())
                .contains("Settled by Avery Demo: Named now.");
    }

    @Test
    void anotherSchoolsDraftIsNotThere() {
        Owner other = house.school("Mudlark School");
        house.person(other, "Kim Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        TestBrowser stranger = house.signedIn(TestHouse.signInName(other, "Kim Demo"));

        assertThat(stranger.open(draft).status()).isEqualTo(404);
        assertThat(stranger.open(draft + "/text").status()).isEqualTo(404);
        assertThat(stranger.open("/policy/drafts").text()).contains("Nobody is writing a new version.");
    }
}
