package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request.State;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** The day on which an account is to go live: before it, on it, after it. */
class GoLiveDayTest {
    private static final String[] OPENED = {"address", "https://choir.school.example/news", "on", "2026-11-20"};

    private final TestHouse house = TestHouse.shared();

    private static Page open(TestBrowser browser, String request, String... fields) {
        return browser.send(request + "/signatures", request + "/open", fields);
    }

    private String approvedFor(SigningStage stage, String day) {
        String request = stage.begun(stage.author, stage.answers().with(Question.GO_LIVE, day));
        stage.send(stage.as("Avery Demo"), request);
        stage.sign("Harper Demo", request);
        assertThat(stage.request(request).state()).isEqualTo(State.APPROVED);
        return request;
    }

    @Test
    void beforeItsDayItIsShownWithItAndDoesNotGoLive() {
        SigningStage stage = new SigningStage(house, "Tomorrow School", "hutton-rudby");
        String request = approvedFor(stage, "2026-11-21");
        TestBrowser author = stage.as("Avery Demo");

        assertThat(author.open(request).text())
                .contains("Approved, goes live on 21 November 2026")
                .doesNotContain("Say where the account is");
        assertThat(author.open(request + "/signatures").text()).contains("Approved, goes live on 21 November 2026");
        assertThat(author.open("/work").text())
                .contains("Approved, goes live on 21 November 2026")
                .doesNotContain("Open an approved account");
        assertThat(author.open(request + "/open").text()).contains("It was signed to go live on 21 November 2026");
        assertThat(open(author, request, OPENED).text()).contains("Say where it is from that day on");
        assertThat(stage.request(request).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void onItsDayItIsWorkAndAfterItOverdue() {
        SigningStage stage = new SigningStage(house, "Overdue School", "hutton-rudby");
        String today = approvedFor(stage, "2026-11-20");
        assertThat(stage.as("Avery Demo").open("/work").text())
                .contains("Open an approved account")
                .contains("Goes live on 20 November 2026");
        stage.change(today, Question.GO_LIVE, "2026-11-19");

        Page work = stage.as("Avery Demo").open("/work");

        assertThat(work.text()).contains("Approved, was to go live on 19 November 2026");
        assertThat(work.document().select(".due.late").text()).contains("Goes live on 19 November 2026");
    }

    @Test
    void whoLeavesBeforeTheFirstDayIsNotInTheTeam() {
        SigningStage stage = new SigningStage(house, "Leaving Before School", "stockham");
        house.inside(
                stage.school.id(),
                () -> house.sql("update person set left_on = '2026-11-30' where id = ?")
                        .params(stage.author)
                        .update());
        String request = stage.begun(stage.author, stage.answers().with(Question.GO_LIVE, "2026-12-01"));

        assertThat(stage.as("Avery Demo").open(request + "/check").text())
                .contains(
                        "Avery Demo neither works here nor holds an authorisation for this platform on the day it goes"
                                + " live.");
        stage.change(request, Question.GO_LIVE, "2026-11-30");
        assertThat(stage.as("Avery Demo").open(request + "/check").text())
                .doesNotContain("Avery Demo neither works here");
    }
}
