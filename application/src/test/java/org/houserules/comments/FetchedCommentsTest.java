package org.houserules.comments;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.files.Sealed;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.backtest.BackTest;
import org.houserules.policy.backtest.BackTests;
import org.houserules.policy.backtest.GivenComments;
import org.houserules.policy.drafts.Drafts;
import org.houserules.posts.PostsStage;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The comments of a connected website are read for a trial, by a house that may go to this machine. */
class FetchedCommentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ONE = """
            [{"id": 7, "date": "2026-11-12T08:00:00", "link": "https://school.example/#comment-7",
              "content": {"rendered": "<p>Lovely</p>"}},
             {"id": 8, "date": "2026-11-12T08:00:00", "link": "https://school.example/#comment-8",
              "content": {"rendered": "<img src='x.png'>"}}]
            """;

    private static WireMockServer site =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private static PostsStage stage = start();

    private static PostsStage start() {
        System.setProperty("houserules.trusted-hosts", "127.0.0.1");
        return new PostsStage(TestHouse.start(), "Willowbrook Primary", "none");
    }

    @BeforeAll
    static void aConnectedWebsite() {
        site.start();
        byte[] password = stage.house()
                .room(Sealed.class)
                .seal("account-" + stage.account, "invented".getBytes(StandardCharsets.UTF_8));
        stage.house()
                .inside(
                        stage.school(),
                        () -> stage.house()
                                .sql(
                                        "update account set site_address = ?, site_user = 'houserules', site_password = ? where id = ?")
                                .params("http://127.0.0.1:" + site.port(), password, stage.account)
                                .update());
    }

    @AfterAll
    static void closed() {
        stage.house().close();
        site.stop();
        System.clearProperty("houserules.trusted-hosts");
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        site.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(answer));
    }

    private static BackTest trial() {
        long trial = stage.house().inside(stage.school(), () -> {
            var at = TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
            long draft = stage.house().room(Drafts.class).add(stage.school(), "x", "x", "x", stage.head, at);
            return stage.house()
                    .room(BackTests.class)
                    .add(stage.school(), draft, "x", "", TODAY.minusMonths(1), TODAY, stage.head, at);
        });
        Adopted draft = new Adopted("x", "x", "x", "x", TODAY);
        return new BackTest(stage.school(), trial, TODAY.minusMonths(1), TODAY, Optional.empty(), draft);
    }

    private static List<String> fetch(BackTest trial) {
        return OwnerScope.call(
                Scope.of(stage.school()),
                () -> stage.house().room(FetchComments.class).of(trial));
    }

    private static List<GivenComments.Kept> kept(BackTest trial) {
        GivenComments comments = stage.house().room(GivenComments.class);
        return stage.house().inside(stage.school(), () -> comments.next(stage.school(), trial.trial(), 0, 10));
    }

    @Test
    void whatTheWebsiteShowsIsTriedOnceHoweverOftenTheTrialBegins() {
        answers(WireMock.aResponse().withBody(ONE));
        BackTest trial = trial();

        fetch(trial);

        assertThat(fetch(trial)).containsExactly("Of School website 2 comments were read.");
        assertThat(kept(trial)).singleElement().satisfies(one -> {
            assertThat(one.comment().words()).isEqualTo("Lovely");
            assertThat(one.comment().address()).isEqualTo("https://school.example/#comment-7");
            assertThat(one.comment().on()).contains(LocalDate.of(2026, 11, 12));
        });
    }

    @Test
    void aWebsiteThatFailsIsToldOfAndStopsNothing() {
        answers(WireMock.aResponse().withStatus(503));
        BackTest trial = trial();

        assertThat(fetch(trial))
                .containsExactly(
                        "The comments of School website were not read. The website has a fault of its own (503).");
        assertThat(kept(trial)).isEmpty();
    }
}
