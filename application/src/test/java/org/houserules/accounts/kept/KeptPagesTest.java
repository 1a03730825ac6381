package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.OfficialAccount;
import org.houserules.people.PersonKind;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private static final TestHouse HOUSE = TestHouse.start();
    private static final LocalDate TODAY = KeptStage.TODAY;

    private final KeptStage stage = new KeptStage(HOUSE, "Willowbrook Primary").wellKept();
    private final String account = "/accounts/" + stage.account;
    private final TestBrowser head = stage.as("Harper Demo");

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    private OfficialAccount kept() {
        return stage.inside(() -> HOUSE.room(Accounts.class).find(stage.account))
                .orElseThrow();
    }

    @Test
    void thePageShowsAtAGlanceThatAllIsAsPromised() {
        assertThat(head.open(account).text())
                .contains("As promised")
                .contains(
                        "Comments are held until somebody shows them 9 as promised read from the platform on 20 November 2026")
                .contains("Enough people are here on every day of the next six weeks.")
                .contains("The last post went out on 13 November 2026, 7 days ago.");
        assertThat(head.open("/accounts").text()).contains("As promised");
    }

    @Test
    void nobodyIsLedToAPageThatTheyMayNotOpen() {
        stage.teacher("Toby Other");
        stage.set("closes_on", KeptStage.TODAY.minusDays(1));

        assertThat(linksOf("Toby Other")).isNotEmpty().allSatisfy(KeptPagesTest::opens);
        assertThat(linksOf("Bo Demo")).isNotEmpty().allSatisfy(KeptPagesTest::opens);
        assertThat(linksOf("Harper Demo")).anyMatch(page -> page.path().endsWith("/closing"));
    }

    private static void opens(Page page) {
        assertThat(page.status()).as(page.path()).isEqualTo(200);
    }

    private List<Page> linksOf(String name) {
        TestBrowser browser = stage.as(name);
        return browser.open(account).document().select("main a[href^=" + account + "/]").eachAttr("href").stream()
                .map(browser::open)
                .toList();
    }

    @Test
    void aFortnightOfLeaveShowsItsDaysAndALinkThatAddsSomebodyForThem() {
        stage.away(stage.person("Noor"), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 13));

        Page page = head.open(account);

        assertThat(page.text())
                .contains("Cover is lost from 30 November 2026")
                .contains("It needs one more administrator from 30 November to 13 December. Away or gone: Noor Demo.");
        assertThat(page.document().select("svg.cover .lost")).hasSize(14);
        assertThat(page.document().select("svg.cover").attr("aria-label")).contains("from 30 November to 13 December");
        String add = page.document().select("#cover a").attr("href");
        Page joining = head.open(add.replaceAll("#.*", ""));
        assertThat(joining.document().select("#from").val()).isEqualTo("2026-11-30");
        assertThat(joining.document().select("#until").val()).isEqualTo("2026-12-13");
        assertThat(joining.document().select("input[name=part][checked]").val()).isEqualTo("ADMINISTRATOR");

        long kim = stage.teacher("Kim Demo");
        Page mended = head.send(
                account,
                account + "/team",
                "person",
                String.valueOf(kim),
                "part",
                "ADMINISTRATOR",
                "from",
                "2026-11-30",
                "until",
                "2026-12-13");
        assertThat(mended.text()).contains("As promised").doesNotContain("Cover is lost");
    }

    @Test
    void whatStandsAgainstAnAccountIsWorkOfItsTeamAndOfTheHeadAndOfNobodyElse() {
        stage.seen(Observation.State.NOT_AS_WANTED, "Comments are shown at once.");
        stage.teacher("Robin Demo");
        stage.review();

        assertThat(head.open("/work").text()).contains("Set an account right").contains("School Facebook page");
        assertThat(stage.as("Bo Demo").open("/work").text()).contains("Set an account right");
        assertThat(stage.as("Robin Demo").open("/work").text()).doesNotContain("Set an account right");
        assertThat(head.open(account).text()).contains("1 setting has drifted");
    }

    @Test
    void anEvaluationIsPlannedRecordedAndPlannedAnew() {
        String evaluations = account + "/evaluations";
        assertThat(head.send(evaluations, evaluations + "/plan", "due", "2026-11-19", "success", "Parents come.")
                        .text())
                .contains("Choose today or a day in the next 5 years.");
        head.send(evaluations, evaluations + "/plan", "due", "2026-11-20", "success", "Parents find events in time.");
        assertThat(head.open(account).text()).contains("Evaluation due on 20 November 2026");

        assertThat(head.send(evaluations, evaluations, "on", "2026-11-20").text())
                .contains("Say whether it works.")
                .contains("Say what you found.");
        Page done = head.send(
                evaluations,
                evaluations,
                "on",
                "2026-11-20",
                "criteria",
                "Parents find events in time.",
                "result",
                "WORKS_IN_PART",
                "seen",
                "Half of them did.",
                "follows",
                "Post earlier.",
                "next",
                "2027-05-20");

        assertThat(done.text()).contains("It works in part").contains("due on 20 May 2027");
        assertThat(head.open(account).text())
                .doesNotContain("Evaluation due on 20 November")
                .contains("Last evaluated on 20 November 2026: It works in part.");
    }

    @Test
    void aLeaverWithAccessLeftIsAFindingUntilSomebodySaysItIsRemoved() {
        long sam = stage.person("Sam");
        String access = account + "/access";
        head.send(access, access, "access-person", String.valueOf(sam), "role", "Editor", "since", "2026-09-01");
        assertThat(head.open(account).text())
                .contains("1 role on the platform is noted")
                .doesNotContain("to remove");

        stage.leaves(sam, TODAY.minusDays(1));

        assertThat(head.open(account).text())
                .contains("1 access to remove")
                .contains("Remove Sam Demo on Facebook, then say here that it is done.");
        Page register = head.open(access);
        assertThat(register.text()).contains("has left: remove on Facebook");
        head.send(access, register.document().select("form[action$=/removed]").attr("action"));
        assertThat(head.open(account).text()).doesNotContain("1 access to remove");
        assertThat(head.open(access).text()).contains("removed on 20 November 2026, told by Harper Demo");
    }

    @Test
    void closingGoesStepByStepAndEndsWithProof() {
        String closing = account + "/closing";
        assertThat(head.send(closing, closing, "reason", "No longer read.", "last", "2026-08-31")
                        .text())
                .contains("The account began on 1 September 2026");
        head.send(closing, closing, "reason", "No longer read.", "last", "2026-11-21");
        assertThat(kept().officialUntil()).contains(LocalDate.of(2026, 11, 21));
        assertThat(head.open(account).text()).contains("7 steps are open");

        assertThat(head.send(closing, closing + "/finish").text()).contains("Not done yet: Tell its readers.");
        assertThat(head.send(closing, closing + "/steps/GONE", "GONE", "I looked.")
                        .text())
                .contains("Delete or freeze the account on the platform first.");
        for (String step : List.of("READERS", "KEEP", "MODERATE", "ACCESS", "DELETE", "GONE", "LINKS")) {
            head.send(closing, closing + "/steps/" + step, step, "Done: " + step);
        }
        Page proof = head.send(closing, closing + "/finish");

        assertThat(proof.text())
                .contains("Closed by Harper Demo on 20 November 2026.")
                .contains("Done: DELETE Harper Demo, 20 November 2026");
        assertThat(kept().officialUntil()).contains(TODAY);
        assertThat(proof.text()).doesNotContain("Finish the closing");
        assertThat(head.send(closing, closing + "/finish").status()).isEqualTo(404);
    }

    @Test
    void whoStillHoldsARoleThereKeepsAClosingOpenAndItCanBeCalledOff() {
        String closing = account + "/closing";
        String access = account + "/access";
        head.send(
                access,
                access,
                "access-person",
                String.valueOf(stage.person("Sam")),
                "role",
                "Editor",
                "since",
                "2026-09-01");
        head.send(closing, closing, "reason", "No longer read.", "last", "2026-11-30");

        assertThat(head.send(closing, closing + "/steps/ACCESS", "ACCESS", "Nobody is left.")
                        .text())
                .contains("The access register still has Sam Demo.");
        head.send(closing, closing + "/call-off");

        assertThat(kept().officialUntil()).isEmpty();
        assertThat(head.open(closing).text()).contains("Begin to close it");
    }

    @Test
    void onlyThoseWhoLookAfterAnAccountAndOnlyAtItsSchool() {
        KeptStage other = new KeptStage(HOUSE, "Larkfield Primary");
        TestBrowser stranger = other.as("Harper Demo");
        stage.teacher("Robin Demo");
        TestBrowser teacher = stage.as("Robin Demo");

        for (String page : List.of("", "/evaluations", "/access", "/closing")) {
            assertThat(stranger.open(account + page).status()).as(page).isEqualTo(404);
        }
        assertThat(teacher.open(account + "/evaluations").text()).doesNotContain("Record an evaluation");
        assertThat(teacher.open(account + "/access").status()).isEqualTo(404);
        assertThat(teacher.open(account + "/closing").status()).isEqualTo(404);
        assertThat(teacher.send("/work", account + "/evaluations", "on", "2026-11-20")
                        .status())
                .isEqualTo(404);
        assertThat(stage.as("Sam Demo").open(account + "/access").status()).isEqualTo(200);
    }

    @Test
    void anAccountWithoutPolicyTeamOrPostIsNeverGreen() {
        KeptStage bare = new KeptStage(HOUSE, "Larkfield Primary");
        HOUSE.person(bare.school, "Robin Demo", PersonKind.TEACHER);

        assertThat(bare.as("Robin Demo").open("/accounts").text()).contains("Not reviewed yet");
        assertThat(bare.as("Robin Demo").open("/accounts/" + bare.account).text())
                .contains("No policy to judge by")
                .contains("Nobody administers this account today")
                .contains("Nothing has gone out from here yet.")
                .doesNotContain("As promised");
        bare.joinOf(bare.account, bare.head, Part.ADMINISTRATOR);
    }
}
