package org.houserules.situations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptSituationsInTheBrowserTest {
    private static final String LIST = "/policy/situations";
    private static final String OTHERWISE = Example.TEXT
            .replace("A full name beside a photograph is held back", "A full name may stand there")
            .replace("findings:\n        - {result: breached, at: Zelda Quickfoot}", "findings: []");

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private TestBrowser head = house.browser();
    private String draft = "";

    @BeforeEach
    void aPolicyInForceAndADraftOfIt() {
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        head = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
        String preview = "/policy/adopt/north-star";
        String digest =
                head.open(preview).document().select("input[name=digest]").attr("value");
        head.send(preview, preview, "from", "2026-11-20", "digest", digest);
        draft = head.send("/policy/drafts", "/policy/drafts", "from", "shipped-north-star")
                .path()
                .replaceFirst("\\?.*", "");
    }

    private Page keep(String situations) {
        return head.send(LIST, LIST, "situations", situations);
    }

    private String first() {
        return head.open(LIST)
                .document()
                .select("ul.list a[href^=/policy/situations/]")
                .attr("href");
    }

    private Page adopt(String... more) {
        Page page = head.open(draft + "/adopt");
        String[] fields = {
            "digest", page.document().select("input[name=digest]").attr("value"),
            "body", "Full governing body",
            "decided-on", "2026-11-19",
            "from", "2026-11-20"
        };
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return head.send(draft + "/adopt", draft + "/adopt", all);
    }

    private void sendToReviewUnderAVersionOfItsOwn() {
        String front = draft + "/text";
        Page text = head.open(front);
        head.send(
                front,
                front,
                "save",
                text.document().select("input[name=save]").attr("value"),
                "text",
                text.document().select("#text").val().replaceFirst("version: \\S+", "version: 2026-11"));
        head.send(draft, draft + "/review");
    }

    @Test
    void aKeptSituationIsTriedOnTheVersionInForceAndOnADraft() {
        assertThat(keep(Example.TEXT).text())
                .contains("The situations are kept.")
                .contains("1 situation")
                .contains("as expected under the version in force");

        assertThat(head.open(draft + "/situations").text())
                .contains("as expected under this draft as expected under the version in force");
    }

    @Test
    void oneOfTheSameNameTakesThePlaceOfTheOther() {
        keep(Example.TEXT);
        keep(Example.TEXT.replace("great race", "great swim"));

        assertThat(head.open(LIST).text()).contains("1 situation ");
        assertThat(head.open(first()).document().select("#situations").val()).contains("great swim");
    }

    @Test
    void itIsChangedUnlessSomebodyElseWasThereFirst() {
        keep(Example.TEXT);
        String one = first();
        Page page = head.open(one);
        String save = page.document().select("input[name=save]").val();
        String text = page.document().select("#situations").val();

        assertThat(head.send(one, one, "save", save, "situations", text.replace("2026-11-20", "2026-11-25"))
                        .text())
                .contains("The situation is kept.");
        assertThat(head.open(one).document().select("#situations").val()).contains("on: 2026-11-25");
        Page late = head.send(one, one, "save", save, "situations", text.replace("great race", "late race"));
        assertThat(late.text()).contains("Somebody has changed it since you opened this page");
        assertThat(late.document().select("#situations").val()).contains("late race");
        assertThat(head.send(one, one, "save", "2", "situations", text.replace("control: ", "contrl: "))
                        .document()
                        .select(".field .error")
                        .text())
                .contains("Line ");
    }

    @Test
    void itIsRemoved() {
        keep(Example.TEXT);

        assertThat(head.send(first(), first() + "/remove").text())
                .contains("The situation is removed.")
                .contains("You keep none yet.");
    }

    @Test
    void whatIsDownloadedCanBeBroughtInAgain() {
        keep(Example.TEXT);
        Page file = head.open(LIST + ".yaml");
        assertThat(file.headers().get("content-disposition"))
                .containsExactly("attachment; filename=\"situations.yaml\"");
        head.send(first(), first() + "/remove");

        assertThat(keep(file.body()).text())
                .contains("1 situation ")
                .contains("as expected under the version in force");
    }

    @Test
    void faultsNameTheirLineAndNothingIsKept() {
        Page wrong = keep(Example.TEXT + "  - name: Another\n");

        assertThat(wrong.document().select(".field .error").text()).contains("Line ");
        assertThat(wrong.text()).contains("You keep none yet.");
    }

    @Test
    void situationsOfADraftsPageCanBeKept() {
        head.send(draft + "/situations", draft + "/situations", "situations", Example.TEXT, "then", "keep");

        assertThat(head.open(LIST).text()).contains("1 situation ");
    }

    @Test
    void aDraftUnderWhichOneComesOutOtherwiseIsAdoptedOnlyBySomebodyWhoHasLookedAtIt() {
        keep(OTHERWISE);
        sendToReviewUnderAVersionOfItsOwn();

        Page page = head.open(draft + "/adopt");
        assertThat(page.text()).contains("A full name may stand there (names-with-photos): did not expect breached");
        assertThat(adopt().text()).contains("Situations that the school keeps come out otherwise under it.");
        assertThat(adopt("accepted", "something else").text()).contains("come out otherwise under it.");

        String print = page.document().select("input[name=accepted]").val();
        assertThat(adopt("accepted", print).text()).contains("The policy is adopted.");
        assertThat(head.open("/trail").text()).contains("accepted that situations come out otherwise under the policy");
    }

    @Test
    void aPolicyThatShipsIsAdoptedOnlySoAsWell() {
        keep(OTHERWISE);
        String preview = "/policy/adopt/north-star";
        Page page = head.open(preview);
        String digest = page.document().select("input[name=digest]").val();
        String print = page.document().select("input[name=accepted]").val();

        assertThat(head.send(preview, preview, "from", "soon", "digest", digest, "accepted", print)
                        .document()
                        .select("input[name=accepted][checked]"))
                .hasSize(1);
        assertThat(head.send(preview, preview, "from", "2026-11-23", "digest", digest)
                        .text())
                .contains("come out otherwise under it.");
        assertThat(head.send(preview, preview, "from", "2026-11-23", "digest", digest, "accepted", print)
                        .text())
                .contains("The policy is adopted.");
    }

    @Test
    void whereAllComeOutAsExpectedNothingIsAsked() {
        keep(Example.TEXT);
        sendToReviewUnderAVersionOfItsOwn();

        assertThat(head.open(draft + "/adopt").document().select("input[name=accepted]"))
                .isEmpty();
        assertThat(adopt().text()).contains("The policy is adopted.");
    }

    @Test
    void othersDoNotSeeThemAndAnotherSchoolHasItsOwn() {
        keep(Example.TEXT);
        String one = first();
        house.person(school, "Robin Demo", PersonKind.TEACHER, Role.MODERATOR);
        assertThat(house.signedIn(TestHouse.signInName(school, "Robin Demo"))
                        .open(LIST)
                        .status())
                .isEqualTo(404);

        Owner other = house.school("Larkfield Primary");
        house.person(other, "Sky Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        TestBrowser sky = house.signedIn(TestHouse.signInName(other, "Sky Demo"));
        assertThat(sky.open(LIST).text()).contains("You keep none yet.");
        assertThat(sky.open(one).status()).isEqualTo(404);
    }
}
