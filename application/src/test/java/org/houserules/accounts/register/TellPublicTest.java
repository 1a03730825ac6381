package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.KeepRegister;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.Origin;
import org.houserules.accounts.Promise;
import org.houserules.people.NotFound;
import org.houserules.people.PersonKind;
import org.houserules.people.SignedIn;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What an account from before House Rules is for, and whether the public may know of it. */
class TellPublicTest {
    private static final TestHouse HOUSE = TestHouse.start();

    private final PublicStage stage = new PublicStage(HOUSE);

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    private static String page(long id) {
        return "/accounts/" + id + "/public";
    }

    private long pupilsBlog() {
        AccountDetails details = new AccountDetails(
                "Pupils' blog",
                Platform.OTHER,
                Readership.PUPILS,
                true,
                "https://blog.example/year-4",
                PublicStage.BEGAN,
                Optional.empty());
        SignedIn by = stage.head();
        return HOUSE.inside(
                stage.school.id(),
                () -> HOUSE.room(KeepRegister.class).enterEarlier(by, details, "It was there before."));
    }

    @Test
    void parentsReadWhatItIsForAtOnce() {
        long id = stage.account("School Facebook page");
        assertThat(stage.get(stage.list()).body()).doesNotContain("News for parents");

        TestBrowser head = stage.signedIn();
        assertThat(head.send(page(id), page(id), "purpose", " News for\n parents. ")
                        .text())
                .contains("The public reads it now");
        assertThat(stage.get(stage.list()).body()).contains("News for parents.");
        assertThat(stage.get(stage.list() + ".json").body()).contains("\"purpose\":\"News for parents.\"");
    }

    @Test
    void whatIsTooLongIsRefusedAndKept() {
        long id = stage.account("School Facebook page");

        TestBrowser.Page refused = stage.signedIn().send(page(id), page(id), "purpose", "x".repeat(201));
        assertThat(refused.text()).contains("This has 201 characters. Shorten it to 200.");
        assertThat(refused.document().select("#purpose").val()).hasSize(201);
    }

    @Test
    void onlyAnAccountForPupilsCanBeLeftOut() {
        long blog = pupilsBlog();
        long open = stage.account("School Facebook page");
        assertThat(stage.get(stage.list()).body()).contains("blog");

        TestBrowser head = stage.signedIn();
        head.send(page(blog), page(blog), "purpose", "", "leftOut", "true");
        head.send(page(open), page(open), "purpose", "", "leftOut", "true");
        assertThat(head.open(page(open)).document().select("[name=leftOut]")).isEmpty();
        assertThat(stage.get(stage.list()).body())
                .contains("School Facebook page")
                .doesNotContain("blog");
        head.send(page(blog), page(blog), "purpose", "");
        assertThat(stage.get(stage.list()).body()).contains("blog");
    }

    @Test
    void whatASignedRequestSaysIsNotChangedHere() {
        OfficialAccount requested = new OfficialAccount(
                stage.account("Choir"),
                stage.school.id(),
                "Choir",
                Platform.FACEBOOK,
                Readership.PUBLIC,
                false,
                "https://facebook.example/choir",
                PublicStage.BEGAN,
                Optional.empty(),
                Optional.empty(),
                Promise.NONE,
                new Origin.Requested(1),
                Optional.empty());
        SignedIn by = stage.head();

        assertThat(TellPublic.isToldHere(requested)).isFalse();
        assertThatThrownBy(() -> HOUSE.inside(
                        stage.school.id(), () -> HOUSE.room(TellPublic.class).tell(by, requested, "Dances.", false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverDoesNotManageAccountsOnlyReads() {
        long id = stage.account("School Facebook page");
        HOUSE.person(stage.school, "Robin Demo", PersonKind.TEACHER);
        TestBrowser robin = HOUSE.signedIn(TestHouse.signInName(stage.school, "Robin Demo"));

        assertThat(robin.open(page(id)).document().select("#purpose")).isEmpty();
        assertThat(robin.send(page(id), page(id), "purpose", "Mine.").status()).isEqualTo(404);
    }
}
