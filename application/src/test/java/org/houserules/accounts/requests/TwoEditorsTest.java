package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.requests.RequestStage.begin;
import static org.houserules.accounts.requests.RequestStage.filled;
import static org.houserules.accounts.requests.RequestStage.type;

import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

class TwoEditorsTest {
    private final RequestStage stage = new RequestStage("stockham");
    private final TestBrowser avery = stage.as("Avery Demo");
    private final TestBrowser harper = stage.as("Harper Demo");
    private final String request = begin(avery);
    private final String purpose = request + "/purpose";

    private String stored(Question question) {
        return stage.stored(request).answers().text(question).orElse("");
    }

    @Test
    void whatTheyChangedApartIsBothKeptAndTold() {
        type(avery, purpose, "aims", "Old aims", "content", "Old content");
        Page loaded = harper.open(purpose);
        type(avery, purpose, "aims", "Avery's aims");

        Page answer = harper.send(purpose, purpose, filled(loaded, "content", "Harper's content"));

        assertThat(answer.text()).contains("Avery Demo has changed the answer to 'What are its aims?' meanwhile");
        assertThat(answer.document().expectFirst("#aims").wholeText()).isEqualTo("Avery's aims");
        assertThat(stored(Question.AIMS)).isEqualTo("Avery's aims");
        assertThat(stored(Question.CONTENT)).isEqualTo("Harper's content");
        assertThat(harper.send(purpose, purpose, filled(answer)).path()).isEqualTo(request + "/readers");
    }

    @Test
    void whatBothChangedIsShownSideBySideUntilSomebodyChooses() {
        type(avery, purpose, "aims", "Old aims");
        Page loaded = harper.open(purpose);
        type(avery, purpose, "aims", "Avery's aims");
        Page both = harper.send(purpose, purpose, filled(loaded, "aims", "Harper's aims"));

        assertThat(both.text()).contains("Avery Demo has answered this meanwhile");
        assertThat(both.document().select("#errors a[href=#aims]").text())
                .isEqualTo(
                        "Avery Demo has answered 'What are its aims?' meanwhile, and so have you. Choose which of the"
                                + " two answers holds.");
        assertThat(both.document().expectFirst("#aims").attr("aria-invalid")).isEqualTo("true");
        assertThat(both.document().select("blockquote").text()).isEqualTo("Avery's aims");
        assertThat(both.document().expectFirst("#aims").wholeText()).isEqualTo("Harper's aims");
        assertThat(stored(Question.AIMS)).isEqualTo("Avery's aims");

        Page undecided = harper.send(purpose, purpose, filled(both, "content", "Harper's content"));
        assertThat(undecided.text()).contains("Choose which of the two answers holds");
        assertThat(undecided.document().expectFirst("#aims").wholeText()).isEqualTo("Harper's aims");
        assertThat(stored(Question.AIMS)).isEqualTo("Avery's aims");
        assertThat(stored(Question.CONTENT)).isEqualTo("Harper's content");

        harper.send(purpose, purpose, filled(undecided, "holds-aims", "mine"));
        assertThat(stored(Question.AIMS)).isEqualTo("Harper's aims");
    }

    @Test
    void theOthersAnswerMayHold() {
        Page loaded = harper.open(purpose);
        type(avery, purpose, "aims", "Avery's aims");
        Page both = harper.send(purpose, purpose, filled(loaded, "aims", "Harper's aims"));

        assertThat(harper.send(purpose, purpose, filled(both, "holds-aims", "theirs"))
                        .path())
                .isEqualTo(request + "/readers");
        assertThat(stored(Question.AIMS)).isEqualTo("Avery's aims");
    }

    @Test
    void aChoiceMadeTooLateIsAskedAgain() {
        Page loaded = harper.open(purpose);
        type(avery, purpose, "aims", "Avery's aims");
        Page both = harper.send(purpose, purpose, filled(loaded, "aims", "Harper's aims"));
        type(avery, purpose, "aims", "Avery's better aims");

        Page again = harper.send(purpose, purpose, filled(both, "holds-aims", "mine"));

        assertThat(again.document().select("blockquote").text()).isEqualTo("Avery's better aims");
        assertThat(stored(Question.AIMS)).isEqualTo("Avery's better aims");
    }

    @Test
    void whatIsNotWellFormedDoesNotHideTheOthersChange() {
        Page loaded = harper.open(purpose);
        type(avery, purpose, "aims", "Avery's aims");

        Page answer = harper.send(purpose, purpose, filled(loaded, "aims", "x".repeat(4001)));

        assertThat(answer.text()).contains("This is too long").contains("Avery's aims");
        assertThat(answer.document().expectFirst("#aims").wholeText()).hasSize(4001);
        assertThat(stored(Question.AIMS)).isEqualTo("Avery's aims");
    }

    @Test
    void anotherPartOfTheFormIsNobodysBusiness() {
        Page loaded = harper.open(purpose);
        type(avery, request + "/what", "name", "Year 4 news");

        assertThat(harper.send(purpose, purpose, filled(loaded, "aims", "Aims")).path())
                .isEqualTo(request + "/readers");
        assertThat(stored(Question.NAME)).isEqualTo("Year 4 news");
        assertThat(stored(Question.AIMS)).isEqualTo("Aims");
    }

    @Test
    void aNumberThatNeverWasOverwritesNothing() {
        type(avery, purpose, "aims", "Avery's aims");
        for (String number : new String[] {"999", "-1", "x", ""}) {
            Page answer = harper.send(purpose, purpose, filled(harper.open(purpose), "aims", "Other", "save", number));
            assertThat(answer.text()).as(number).contains("has answered this meanwhile");
            assertThat(stored(Question.AIMS)).isEqualTo("Avery's aims");
        }
    }

    @Test
    void whileSomebodyTypesItIsSavedQuietlyAndNotWhereAnotherHasWritten() {
        Page mine = avery.open(purpose);
        Page theirs = harper.open(purpose);
        String quietly = purpose + "/quietly";

        Page saved = avery.send(purpose, quietly, filled(mine, "aims", "Half a sent"));
        assertThat(saved.text()).contains("Saved at 10:00");
        assertThat(stored(Question.AIMS)).isEqualTo("Half a sent");
        String number = saved.document().select("#save").val();
        avery.send(purpose, quietly, filled(mine, "aims", "Half a sentence", "save", number));
        assertThat(stored(Question.AIMS)).isEqualTo("Half a sentence");

        Page other = harper.send(purpose, quietly, filled(theirs, "content", "Pictures"));
        assertThat(other.text()).contains("Not saved: Avery Demo has changed this page meanwhile");
        assertThat(stored(Question.CONTENT)).isEmpty();
        Page pressed = harper.send(purpose, purpose, filled(theirs, "content", "Pictures"));
        assertThat(pressed.text()).contains("What are its aims?");
        assertThat(stored(Question.CONTENT)).isEqualTo("Pictures");
        assertThat(stored(Question.AIMS)).isEqualTo("Half a sentence");
    }

    @Test
    void savingTheSameAgainIsNoSave() {
        type(avery, purpose, "aims", "Aims");
        int save = stage.stored(request).save();
        type(avery, purpose);
        assertThat(stage.stored(request).save()).isEqualTo(save);
    }
}
