package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.requests.RequestStage.REQUESTS;
import static org.houserules.accounts.requests.RequestStage.begin;
import static org.houserules.accounts.requests.RequestStage.type;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPagesTest {
    private final RequestStage stage = new RequestStage("stockham");
    private final TestBrowser avery = stage.as("Avery Demo");

    @ParameterizedTest
    @CsvSource({
        "stockham, line-manager closes vetting hours security consent-plan advertising success brand terms, email-address",
        "hutton-rudby, line-manager department aims content reason, closes hours vetting one-subject",
        "north-star, department one-subject, line-manager reason closes",
        "heathcoat, line-manager email-address, one-subject reason closes",
        "st-hughs, moderators, line-manager reason department closes email-address"
    })
    void whatIsAskedFollowsFromThePolicy(String policy, String always, String never) {
        stage.adopt(policy);
        String request = begin(avery);
        List<String> asked = Stream.of(Task.values())
                .map(task -> avery.open(request + "/" + task.path()))
                .filter(page -> page.status() == 200)
                .flatMap(page -> page.document().select("input[name=asked]").eachAttr("value").stream())
                .toList();

        assertThat(asked)
                .contains("platform", "name", "public-purpose", "audience", "administrators", "go-live", "unlisted")
                .contains(always.split(" "))
                .doesNotContain(never.split(" "))
                .doesNotHaveDuplicates();
        assertThat(avery.open(request + "/check").document().select("dl.answers dt"))
                .hasSameSizeAs(asked);
    }

    @Test
    void theStartPageSaysWhoSignsAndUnderWhichClause() {
        house().person(stage.school, "Dana Demo", PersonKind.OFFICE_STAFF, Role.DATA_CONTROLLER);
        String text = avery.open(REQUESTS + "/new").text();

        assertThat(text)
                .containsSubsequence(
                        "Who signs, in this order", "manager", "Dana Demo", "logo and brand", "Harper Demo", "A3.2");
        assertThat(text).doesNotContain("limits which accounts");
    }

    @Test
    void aClosedListIsToldBeforeAnybodyTypes() {
        stage.adopt("north-star");

        assertThat(avery.open(REQUESTS + "/new").text())
                .contains("The policy limits which accounts there may be")
                .contains("There is no account yet");
    }

    @Test
    void withoutAPolicyOneMayWriteAndNotSend() {
        Owner bare = house().school("Mudlark School");
        house().person(bare, "Kim Demo", PersonKind.TEACHER);
        TestBrowser kim = house().signedIn(TestHouse.signInName(bare, "Kim Demo"));

        assertThat(kim.open(REQUESTS + "/new").text()).contains("No policy of this school is in force");
        String request = begin(kim);
        assertThat(kim.open(request + "/check").text()).contains("It cannot be sent");
    }

    @Test
    void aPageIsSavedAndLeadsToTheNextAndStaysOverSignOut() {
        String request = begin(avery);
        Page next =
                type(avery, request + "/what", "platform", "facebook", "name", "Year 4 news", "department", "Year 4");

        assertThat(next.path()).isEqualTo(request + "/purpose");
        TestBrowser later = stage.as("Avery Demo");
        Page again = later.open(request + "/what");
        assertThat(again.document().select("#name").val()).isEqualTo("Year 4 news");
        assertThat(again.document().select("input[value=facebook]").hasAttr("checked"))
                .isTrue();
        assertThat(later.open(request).text())
                .contains("Year 4 news")
                .contains("begun")
                .contains("not begun");
        assertThat(later.open("/work").text())
                .contains("Write on at a request for an account")
                .contains("Year 4 news");
    }

    @Test
    void aLongTextKeepsItsLineBreaksAndItsSignsAreOnlySigns() {
        String request = begin(avery);
        String words = "<script>alert(1)</script> & \"more\"\n\nOne more line\n"
                .repeat(80)
                .substring(0, 3990)
                .strip();
        type(avery, request + "/purpose", "aims", words.replace("\n", "\r\n"));

        assertThat(stage.stored(request).answers().text(Question.AIMS)).contains(words);
        Page check = avery.open(request + "/check");
        assertThat(check.body()).doesNotContain("<script>alert");
        assertThat(check.document().select("dd.as-written").eachText()).anyMatch(text -> text.contains("<script>"));
        Page page = avery.open(request + "/purpose");
        assertThat(page.document().expectFirst("#aims").wholeText()).isEqualTo(words);
    }

    @Test
    void peopleAreAddedOneByOneAndTakenOutAgain() {
        String request = begin(avery);
        type(avery, request + "/what", "platform", "facebook");
        String team = request + "/team";
        Page added =
                type(avery, team, "administrators-add", String.valueOf(stage.other), "then", "stay:administrators");

        assertThat(added.path()).isEqualTo(team);
        assertThat(added.text()).contains("Sam Demo").contains("no permission to post on Facebook");
        type(avery, team, "administrators-add", String.valueOf(stage.governor));
        assertThat(stage.stored(request).answers().people(Question.ADMINISTRATORS))
                .containsExactly(stage.other, stage.governor);
        assertThat(avery.open(team).text()).contains("not staff: governor");

        type(avery, team, "administrators", String.valueOf(stage.governor));
        assertThat(stage.stored(request).answers().people(Question.ADMINISTRATORS))
                .containsExactly(stage.governor);
    }

    @Test
    void theTableOfReadersIsKeptRowByRow() {
        String request = begin(avery);
        type(
                avery,
                request + "/readers",
                "audience-other-schools",
                "yes",
                "audience-other-schools-youngest",
                "7",
                "audience-other-schools-oldest",
                "11",
                "audience-other-schools-schools",
                "Larkfield | Mudlark");

        assertThat(avery.open(request + "/check").text())
                .contains("Pupils of other schools: aged 7 to 11; Larkfield | Mudlark");
        assertThat(avery.open(request + "/readers")
                        .document()
                        .select("#audience-other-schools-schools")
                        .val())
                .isEqualTo("Larkfield | Mudlark");
    }

    @Test
    void whatTheRegisterCannotDoWithoutMustBeAnsweredUnderEveryPolicy() {
        stage.adopt("st-hughs");
        String request = begin(avery);

        Page check = avery.open(request + "/check");
        assertThat(check.text())
                .contains("What must be mended before it can be sent")
                .contains("'Which platform is it on?' is not answered.");
        assertThat(check.document().select(".findings a[href$=/what#platform]")).hasSize(1);

        type(avery, request + "/what", "platform", "facebook", "name", "Year 4 news");
        type(avery, request + "/purpose", "public-purpose", "What Year 4 does.");
        type(avery, request + "/readers", "audience-families", "yes");
        type(avery, request + "/team", "administrators-add", String.valueOf(stage.author));
        type(avery, request + "/dates", "go-live", "2026-12-01");
        assertThat(type(avery, request + "/look", "unlisted", "no").path()).isEqualTo(request + "/check");
        assertThat(avery.open(request + "/check").text()).doesNotContain("is not answered");
    }

    private TestHouse house() {
        return stage.house;
    }
}
