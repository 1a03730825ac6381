package org.houserules.guidance;

import java.util.ArrayList;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;

/** A head who has begun a draft with the model policy. */
abstract class AnswersStage {
    final TestHouse house = TestHouse.shared();
    final Owner school = house.school("Willowbrook Primary");
    TestBrowser head = house.browser();
    String draft = "";

    @BeforeEach
    void aHeadBeginsWithTheModel() {
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER, Role.SENIOR_LEADERSHIP);
        house.person(
                school,
                "Avery Demo",
                PersonKind.TEACHER,
                Role.HEADTEACHER,
                Role.SENIOR_LEADERSHIP,
                Role.LINE_MANAGER,
                Role.DATA_CONTROLLER,
                Role.ACCOUNT_ADMINISTRATOR);
        house.person(school, "Robin Demo", PersonKind.TEACHER, Role.ACCOUNT_ADMINISTRATOR);
        head = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
        draft = begin("shipped-model");
    }

    String begin(String from) {
        return head.send("/policy/drafts", "/policy/drafts", "from", from)
                .path()
                .replaceFirst("\\?.*", "");
    }

    String save(String page) {
        return head.open(page).document().select("input[name=save]").attr("value");
    }

    Page send(String page, String to, String... fields) {
        List<String> all = new ArrayList<>(List.of("save", save(page)));
        all.addAll(List.of(fields));
        return head.send(page, to, all.toArray(String[]::new));
    }

    Page write(String place, String... fields) {
        String page = draft + "/answers/" + place;
        return send(page, page, fields);
    }

    String tried(String question) {
        return head.open(draft + "/answers?as=teacher&question=" + question.replace(" ", "+"))
                .document()
                .select("section[aria-labelledby=answer]")
                .text();
    }
}
