package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.requests.RequestStage.begin;
import static org.houserules.accounts.requests.RequestStage.type;

import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

/** What is not well formed is said beside its field and in the summary, what was typed stays, and nothing of it is kept. */
class WrongAnswersTest {
    private final RequestStage stage = new RequestStage("stockham");
    private final TestBrowser avery = stage.as("Avery Demo");
    private final String request = begin(avery);

    private Page refused(String task, String field, String typed, String how, String... fineField) {
        String[] fields = new String[fineField.length + 2];
        System.arraycopy(fineField, 0, fields, 0, fineField.length);
        fields[fineField.length] = field;
        fields[fineField.length + 1] = typed;
        Page page = type(avery, request + task, fields);
        assertThat(page.document().select("#errors a[href=#" + field + "]").text())
                .as("summary for %s", field)
                .contains(how);
        assertThat(page.document().select("#" + field + "-error").text())
                .as("beside %s", field)
                .contains(how);
        assertThat(page.document().select("#" + field)).as(field).hasSize(1);
        return page;
    }

    private boolean isKept(Question question) {
        return stage.stored(request).answers().text(question).isPresent();
    }

    @Test
    void aTextThatIsTooLongStaysInItsFieldAndTheOthersAreKept() {
        Page page = refused("/purpose", "aims", "x".repeat(4001), "too long", "content", "Pictures of the garden");

        assertThat(page.document().expectFirst("#aims").wholeText()).hasSize(4001);
        assertThat(isKept(Question.AIMS)).isFalse();
        assertThat(stage.stored(request).answers().text(Question.CONTENT)).contains("Pictures of the garden");
    }

    @Test
    void daysAreHeldAgainstTodayAndEachOther() {
        assertThat(refused("/dates", "go-live", "31/2/2027", "no such day")
                        .document()
                        .select("#go-live")
                        .val())
                .isEqualTo("31/2/2027");
        refused("/dates", "go-live", "2026-11-19", "This day has passed");
        refused("/dates", "closes", "2026-12-31", "before it goes live on 1 January 2027", "go-live", "1/1/2027");

        assertThat(stage.stored(request).answers().day(Question.GO_LIVE)).contains(RequestStage.TODAY.plusDays(42));
        assertThat(isKept(Question.CLOSES)).isFalse();
        type(avery, request + "/dates", "closes", "2027-01-01");
        assertThat(isKept(Question.CLOSES)).isTrue();
    }

    @Test
    void closingAndTheFirstLookAreStillToCome() {
        refused("/dates", "closes", "2026-11-19", "This day has passed");
        refused("/success", "evaluated-on", "2026-11-19", "This day has passed");
        type(avery, request + "/success", "evaluated-on", "2026-11-20");

        assertThat(isKept(Question.CLOSES)).isFalse();
        assertThat(stage.stored(request).answers().day(Question.EVALUATED_ON)).contains(RequestStage.TODAY);
    }

    @Test
    void numbersAddressesAndPeopleAreReadStrictly() {
        refused("/team", "hours", "two", "whole number");
        refused("/what", "line-manager", "999999999", "not in the register");
        refused("/team", "administrators", "999999999", "not in the register");
        refused("/what", "platform", "myspace", "Choose one of these platforms");
        refused("/what", "name", "x\u0007y", "cannot be shown");

        stage.adopt("heathcoat");
        refused("/look", "email-address", "not an address", "no e-mail address");

        assertThat(stage.stored(request).answers().given()).isEmpty();
    }

    @Test
    void agesUpsideDownAreSaidBesideTheirField() {
        Page page = refused(
                "/readers",
                "audience-pupils-oldest",
                "7",
                "younger than the youngest",
                "audience-pupils",
                "yes",
                "audience-pupils-youngest",
                "11");

        assertThat(page.document().select("#audience-pupils-youngest").val()).isEqualTo("11");
        assertThat(page.document().select("#audience-pupils").hasAttr("checked"))
                .isTrue();
        Page unticked = type(avery, request + "/readers", "audience-public-details", "Everybody");
        assertThat(unticked.document().select("#audience-public-error").text()).contains("Tick 'The public'");
        assertThat(unticked.document().select("#audience-public-details").val()).isEqualTo("Everybody");
        assertThat(isKept(Question.AUDIENCE)).isFalse();
    }

    @Test
    void somebodyOfAnotherSchoolIsNotKnownHere() {
        RequestStage other = new RequestStage("stockham");
        refused("/what", "line-manager", String.valueOf(other.author), "not in the register");
    }

    @Test
    void anEmptiedAnswerIsGone() {
        type(avery, request + "/what", "name", "Year 4 news");
        type(avery, request + "/what", "name", " ");
        assertThat(isKept(Question.NAME)).isFalse();
    }
}
