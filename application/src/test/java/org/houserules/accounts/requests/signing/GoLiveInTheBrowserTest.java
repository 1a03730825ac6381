package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.Member;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.Origin;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request.State;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class GoLiveInTheBrowserTest {
    private static final String ADDRESS = "https://choir.school.example/news";
    private static final String[] OPENED = {"address", ADDRESS, "on", "2026-11-20"};

    private final TestHouse house = TestHouse.shared();

    private List<OfficialAccount> accounts(SigningStage stage) {
        return house.inside(stage.school.id(), () -> house.room(Accounts.class).all());
    }

    private String approved(SigningStage stage) {
        String request = stage.handedIn();
        assertThat(stage.sign("Harper Demo", request).text()).contains("Approved: every signature");
        return request;
    }

    private static Page open(TestBrowser browser, String request, String... fields) {
        return browser.send(request + "/signatures", request + "/open", fields);
    }

    @Test
    void anApprovedAccountGoesLiveWithItsTeamAndWhatItPromised() {
        SigningStage stage = new SigningStage(house, "Live School", "hutton-rudby");
        String request = approved(stage);

        Page live = open(stage.as("Avery Demo"), request, OPENED);

        assertThat(live.text())
                .contains("It is live")
                .contains("its signed request")
                .contains("Avery Demo, administrator");
        assertThat(accounts(stage)).singleElement().satisfies(account -> {
            assertThat(account.address()).isEqualTo(ADDRESS);
            assertThat(account.audience()).isEqualTo(Readership.PARENTS);
            assertThat(account.officialFrom()).isEqualTo(SigningStage.TODAY);
            assertThat(account.promise().purpose()).contains("public-purpose");
            assertThat(account.origin())
                    .isEqualTo(new Origin.Requested(stage.request(request).id()));
            assertThat(house.inside(
                            stage.school.id(),
                            () -> house.room(AccountRegister.class).team(stage.school.id(), account.id())))
                    .extracting(Member::person, Member::part)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple(stage.author, Member.Part.ADMINISTRATOR),
                            org.assertj.core.groups.Tuple.tuple(stage.manager, Member.Part.MODERATOR));
        });
        assertThat(stage.request(request).state()).isEqualTo(State.LIVE);
        assertThat(open(stage.as("Avery Demo"), request, OPENED).text()).contains("open already");
        assertThat(accounts(stage)).hasSize(1);
    }

    @Test
    void beforeTheLastSignatureNothingIsOpened() {
        SigningStage stage = new SigningStage(house, "Early School", "hutton-rudby");
        String request = stage.handedIn();

        assertThat(open(stage.as("Avery Demo"), request, OPENED).text()).contains("It waits for signatures");
        assertThat(accounts(stage)).isEmpty();
    }

    @Test
    void addressAndDayAreLookedAt() {
        SigningStage stage = new SigningStage(house, "Address School", "hutton-rudby");
        String request = approved(stage);
        TestBrowser author = stage.as("Avery Demo");

        for (String address : List.of("javascript:alert(1)", "ftp://x.example", "https://a:b@x.example/", "")) {
            assertThat(open(author, request, "address", address, "on", "2026-11-20")
                            .text())
                    .as(address)
                    .contains("Write the whole address");
        }
        assertThat(open(author, request, "address", ADDRESS, "on", "2026-11-21").text())
                .contains("still to come");
        assertThat(open(author, request, "address", ADDRESS, "on", "2026-11-19").text())
                .contains("It was approved on 20 November 2026");
        assertThat(open(author, request, "address", ADDRESS, "on", "").text()).contains("Say on which day");
        assertThat(accounts(stage)).isEmpty();
    }

    @Test
    void theLeadershipAcknowledgesBeforeAnythingIsLive() {
        SigningStage stage = new SigningStage(house, "Acknowledging School", "heathcoat");
        house.person(stage.school, "Dara Demo", PersonKind.TEACHER, Role.DEPUTY_HEADTEACHER);
        String request = approved(stage);

        Page waits = open(stage.as("Avery Demo"), request, OPENED);
        assertThat(waits.text()).contains("The leadership is asked to acknowledge it");
        assertThat(accounts(stage)).isEmpty();
        assertThat(stage.as("Avery Demo").open(request + "/acknowledge").status())
                .isEqualTo(404);
        assertThat(stage.as("Marlow Demo")
                        .send("/work", request + "/acknowledge", "address", ADDRESS)
                        .status())
                .isEqualTo(404);

        TestBrowser deputy = stage.as("Dara Demo");
        assertThat(deputy.open("/work").text()).contains("Acknowledge an account");
        assertThat(deputy.open(request + "/acknowledge").text())
                .contains("choir.school.example")
                .contains("Avery Demo");
        assertThat(deputy.send(request + "/acknowledge", request + "/acknowledge", "address", "https://other.example/")
                        .text())
                .contains("so nothing was acknowledged");
        assertThat(deputy.send(request + "/acknowledge", request + "/acknowledge", "address", ADDRESS)
                        .text())
                .contains("It is live");
        assertThat(accounts(stage)).hasSize(1);
    }

    @Test
    void whatWaitsForTheLeadershipIsTakenBackToBeMended() {
        SigningStage stage = new SigningStage(house, "Taking Back School", "heathcoat");
        String request = approved(stage);
        TestBrowser author = stage.as("Avery Demo");
        open(author, request, OPENED);
        assertThat(stage.request(request).state()).isEqualTo(State.OPENED);

        author.send(request + "/signatures", request + "/take-back");
        assertThat(stage.request(request).state()).isEqualTo(State.DRAFT);
        stage.send(author, request);
        stage.sign("Harper Demo", request);

        assertThat(open(author, request, OPENED).text()).contains("The leadership is asked to acknowledge it");
        assertThat(accounts(stage)).isEmpty();
    }

    @Test
    void aThirdAccountIsRefusedUnderAClosedList() {
        SigningStage stage = new SigningStage(house, "Closed List School", "north-star");
        String request = stage.begun(
                stage.author,
                stage.answers().with(Question.PLATFORM_ASKED, "instagram").with(Question.NAME, "A third one"));

        Page refused = stage.send(stage.as("Avery Demo"), request);

        assertThat(refused.text()).contains("It was not sent for signatures").contains("4, point");
        assertThat(stage.request(request).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void aLimitReachedMeanwhileStopsItWhenItGoesLive() {
        Owners owners = house.room(Owners.class);
        Owner trust = owners.add(Owner.Kind.TRUST, "Limit Trust", Optional.empty());
        Owner school = owners.add(Owner.Kind.SCHOOL, "Limit School", Optional.of(trust.id()));
        SigningStage stage = new SigningStage(house, school, "north-star");
        String request = stage.begun(stage.author, stage.answers().with(Question.PLATFORM_ASKED, "facebook"));
        Page sent = stage.send(stage.as("Avery Demo"), request);
        assertThat(sent.path()).as(sent.text()).contains("/signatures");
        stage.sign("Harper Demo", request);
        house.inside(
                stage.school.id(),
                () -> house.room(AccountRegister.class)
                        .add(
                                stage.school.id(),
                                new AccountDetails(
                                        "Another",
                                        Platform.FACEBOOK,
                                        Readership.PUBLIC,
                                        false,
                                        "https://facebook.example/a",
                                        LocalDate.of(2026, 1, 1),
                                        Optional.empty())));

        Page refused =
                open(stage.as("Avery Demo"), request, "address", "https://www.facebook.com/choir", "on", "2026-11-20");

        assertThat(refused.text()).contains("has 1 account on Facebook");
        assertThat(stage.request(request).state()).isEqualTo(State.APPROVED);
        assertThat(stage.request(request).opened()).isEmpty();
    }

    @Test
    void whereThePolicyAsksForNobodyHandingInApproves() {
        SigningStage stage = new SigningStage(house, "Trusting Accounts School", "st-hughs");
        String request = stage.begun();

        Page sent = stage.send(stage.as("Avery Demo"), request);

        assertThat(sent.text()).contains("Approved: every signature that the policy asks for");
        assertThat(stage.request(request).state()).isEqualTo(State.APPROVED);
    }
}
