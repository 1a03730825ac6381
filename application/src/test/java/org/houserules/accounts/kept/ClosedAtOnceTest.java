package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** An account whose closing is finished with proof on its last day. */
class ClosedAtOnceTest {
    private static final LocalDate TODAY = KeptStage.TODAY;

    private final TestHouse house = TestHouse.shared();
    private final KeptStage stage = new KeptStage(house, "Closing Primary").wellKept();
    private final String account = "/accounts/" + stage.account;
    private final TestBrowser head = stage.as("Harper Demo");

    private OfficialAccount kept() {
        return stage.inside(() -> house.room(Accounts.class).find(stage.account))
                .orElseThrow();
    }

    @Test
    void itIsOfficialNoMoreFromThatMomentAndNothingIsLeftToDo() {
        String closing = account + "/closing";
        head.send(closing, closing, "reason", "No longer read.", "last", TODAY.toString());
        assertThat(kept().isOfficialOn(TODAY)).isTrue();
        assertThat(head.open(closing).document().select("a[href$=/access]")).isNotEmpty();
        for (String step : List.of("READERS", "KEEP", "MODERATE", "ACCESS", "DELETE", "GONE", "LINKS")) {
            head.send(closing, closing + "/steps/" + step, step, "Done: " + step);
        }
        head.send(closing, closing + "/finish");

        assertThat(kept().officialUntil()).contains(TODAY);
        assertThat(kept().isOfficialOn(TODAY)).isFalse();
        assertThat(kept().isOfficialOn(TODAY.minusDays(1))).isTrue();
        Page page = head.open(account);
        assertThat(page.text()).contains("closed").doesNotContain("Add to the team", "Nobody administers");
        assertThat(page.document().select("a[href$=/change]")).isEmpty();
        assertThat(head.open("/work").text()).doesNotContain("Close an account");
        assertThat(stage.inside(() -> house.room(AccountRegister.class).team(stage.school.id(), stage.account)))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.until()).contains(TODAY));
    }

    @Test
    void afterItsLastDayAClosingIsNotCalledOff() {
        String closing = account + "/closing";
        head.send(
                closing,
                closing,
                "reason",
                "No longer read.",
                "last",
                TODAY.minusDays(1).toString());

        assertThat(head.send(closing, closing + "/call-off").text())
                .contains("A closed account comes back only by a new request");
        assertThat(kept().isOfficialOn(TODAY)).isFalse();
    }
}
