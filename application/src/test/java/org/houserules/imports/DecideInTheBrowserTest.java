package org.houserules.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

class DecideInTheBrowserTest extends ImportStage {
    @Test
    void aDecisionCanBeUndoneAndTheSecondOfTwoIsTold() {
        String list = begun("policy.docx", Documents.inWord());
        String clause = clauseSaying(head.open(list), "Staff must not tag");
        TestBrowser other = signedIn("Sam Demo");
        String stale = save(other, list, clause);

        decide(head, list, clause, "confirm");
        Page second = other.send(list, list + "/clauses/" + clause, "save", stale, "do", "advice");
        assertThat(second.text()).contains("Avery Demo has changed this in the meantime, so nothing was done.");

        Page page = head.open(list);
        assertThat(page.text()).contains("1 of 6 decided").contains("Undo: confirmed: 4, by Avery Demo");
        head.send(
                list,
                list + "/undo",
                "save",
                page.document().select("form[action$=/undo] input[name=save]").val());
        assertThat(head.open(list).text()).contains("0 of 6 decided").doesNotContain("Undo:");
    }

    @Test
    void clausesAreJoinedAndSplitWithoutLosingAWord() {
        String list = begun("policy.docx", Documents.inWord());
        String think = clauseSaying(head.open(list), "Think before you post.");

        String place = head.open(list + "/clauses/" + think + "/split")
                .document()
                .select("input[name=at]")
                .val();
        head.send(
                list + "/clauses/" + think + "/split",
                list + "/clauses/" + think + "/split",
                "save",
                save(head, list, think),
                "at",
                place);
        Page split = head.open(list + "?show=all");
        assertThat(split.text()).contains("0 of 7 decided");

        decide(head, list, clauseSaying(split, "What is online stays online."), "join");
        Page joined = head.open(list + "?show=all");
        assertThat(joined.text())
                .contains("0 of 6 decided")
                .contains("Think before you post. What is online stays online.");
    }

    @Test
    void whatIsLeftOutCanBePutBack() {
        String list = begun("policy.docx", Documents.inWord());
        Page all = head.open(list + "?show=left-out");
        assertThat(all.text()).contains("a heading").contains("Your own social media");

        decide(head, list, clauseSaying(all, "Your own social media"), "reopen");

        assertThat(head.open(list).text()).contains("0 of 7 decided");
    }

    @Test
    void settingOtherwiseKeepsWhatWasTypedWhereItCannotHold() {
        String list = begun("vale.txt", Documents.thornburyVale());
        String clause = clauseSaying(head.open(list + "?show=all"), "Every picture has alt text");
        String page = list + "/clauses/" + clause;

        Page wrong = head.send(
                page,
                page + "/set",
                "save",
                save(head, list, clause),
                "force",
                "must",
                "control",
                "consent-list-fresh");
        assertThat(wrong.text()).contains("The setting 'days' is missing");
        assertThat(wrong.document()
                        .select("input[name=control][value=consent-list-fresh]")
                        .hasAttr("checked"))
                .isTrue();

        head.send(
                page,
                page + "/set",
                "save",
                save(head, list, clause),
                "force",
                "must",
                "control",
                "consent-list-fresh",
                "set.consent-list-fresh.days",
                "14");
        assertThat(head.open(list + "?show=conflicts").text())
                .contains("Clauses that do not go together")
                .contains("at most this many days old: 14")
                .contains("at most this many days old: 28");
    }

    @Test
    void oneOfTwoClausesIsChosen() {
        String list = begun("vale.txt", Documents.thornburyVale());
        String clause = clauseSaying(head.open(list + "?show=all"), "Every picture has alt text");
        head.send(
                list + "/clauses/" + clause,
                list + "/clauses/" + clause + "/set",
                "save",
                save(head, list, clause),
                "force",
                "must",
                "control",
                "consent-list-fresh",
                "set.consent-list-fresh.days",
                "14");

        Page chosen = head.send(
                list, list + "/conflicts/consent-list-fresh", "save", saveOfList(head, list), "clause", clause);

        assertThat(chosen.text())
                .contains("The clause that you chose holds.")
                .doesNotContain("Clauses that do not go together");
        assertThat(head.open(list + "?show=all").text())
                .contains("at most this many days old: 14")
                .doesNotContain("days old: 28");
    }
}
