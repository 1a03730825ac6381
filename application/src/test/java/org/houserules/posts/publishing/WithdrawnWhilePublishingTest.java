package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ConsentWithdrawn;
import org.houserules.consent.PupilAppearances;
import org.houserules.platforms.PlatformFault;
import org.houserules.posts.PostPupil;
import org.houserules.posts.PostState;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consent is withdrawn before, during and after the moment in which a post goes out: it ends down, and its page says one thing. */
class WithdrawnWhilePublishingTest extends AtTheDesk {
    private long pupil;

    @BeforeEach
    void aPupil() {
        pupil = desk.pupil();
    }

    private long due() {
        return desk.approved(desk.content("Shows.", desk.now(), 1), new PostPupil(pupil, PostPupil.How.SHOWN));
    }

    private void withdraw() {
        desk.house.inside(desk.school.id(), () -> {
            desk.house
                    .room(Tells.class)
                    .tell(new ConsentWithdrawn(
                            desk.school.id(),
                            pupil,
                            Set.of(ConsentKind.PHOTO),
                            ConsentPurpose.ANY,
                            desk.author,
                            desk.now()));
            return pupil;
        });
    }

    private static TestBrowser author() {
        return desk.house.signedIn(TestHouse.signInName(desk.school, "Avery Author"));
    }

    private static TestBrowser.Page opened(long post) {
        return author().open("/posts/" + post);
    }

    private static String page(long post) {
        return opened(post).text();
    }

    private void isNamedAsComingDownWhereThePupilAppears() {
        assertThat(desk.house.inside(
                        desk.school.id(),
                        () -> desk.house.room(PupilAppearances.class).of(pupil)))
                .extracting(PupilAppearances.Appearance::state)
                .containsExactly("Being taken down");
    }

    /** Its story may tell that it was published; its state, and what is offered, tell one thing. */
    private static void saysThatItComesDown(long post) {
        TestBrowser.Page page = opened(post);
        assertThat(page.document().select("h1 + p .tag").text()).isEqualTo("Being taken down");
        assertThat(page.text())
                .contains("was due")
                .doesNotContain("On its way", "Waiting for its time", "Late", "Take it down now", "Take it back");
    }

    /** In the list of posts and in its spreadsheet. */
    private static void isListedAsComingDown(long post) {
        TestBrowser browser = author();
        assertThat(browser.open("/posts")
                        .document()
                        .select("li:has(a[href=/posts/" + post + "]) .tag")
                        .text())
                .isEqualTo("Being taken down");
        assertThat(browser.open("/posts.csv")
                        .body()
                        .lines()
                        .filter(line -> line.replace("\"", "").startsWith(post + ",")))
                .singleElement()
                .asString()
                .contains("Being taken down")
                .doesNotContain("Published", "Approved");
    }

    private void comesDown(long post) {
        saysThatItComesDown(post);
        isListedAsComingDown(post);
        isNamedAsComingDownWhereThePupilAppears();
        desk.house.goOn(Duration.ofMinutes(1));
        desk.removingRound();

        assertThat(desk.site.visible()).isEmpty();
        assertThat(desk.site.hidden()).isZero();
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
        assertThat(page(post))
                .contains("Taken down")
                .doesNotContain("Being taken down", "See it where the public does");
    }

    @Test
    void beforeItsTurnItIsJudgedAnewAndNeverGoesOut() {
        long post = due();
        desk.house.room(FakedLook.class).finds(post, "Consent is withdrawn.");

        withdraw();
        desk.publishingRound();

        assertThat(desk.site.drafted).isZero();
        assertThat(desk.post(post).state()).isEqualTo(PostState.RETURNED);
        assertThat(page(post)).contains("Consent is withdrawn.").doesNotContain("Being taken down");
    }

    @Test
    void beforeItsDraftIsMade() {
        long post = due();
        desk.site.inDraft = this::withdraw;

        desk.publishingRound();

        assertThat(desk.site.published).isZero();
        comesDown(post);
    }

    @Test
    void betweenItsDraftAndOurNoteOfIt() {
        long post = due();
        desk.site.afterDraft = this::withdraw;

        desk.publishingRound();

        assertThat(desk.site.published).isZero();
        comesDown(post);
    }

    @Test
    void inTheMomentInWhichItIsMadePublic() {
        long post = due();
        desk.site.inPublish = () -> {
            withdraw();
            desk.removingRound();
            saysThatItComesDown(post);
        };

        desk.publishingRound();

        comesDown(post);
    }

    @Test
    void betweenItsPublicationAndOurNoteOfIt() {
        long post = due();
        desk.site.afterPublish = () -> {
            withdraw();
            saysThatItComesDown(post);
        };

        desk.publishingRound();

        assertThat(desk.site.visible()).hasSize(1);
        comesDown(post);
    }

    /** The platform did not answer: it may be out, and was to be tried again. */
    @Test
    void whileItWaitsToBeTriedAgainAndMayBeOut() {
        long post = due();
        desk.site.inPublish = () -> desk.site.fails(new PlatformFault.TimedOut());
        desk.publishingRound();
        desk.site.inPublish = () -> {};
        desk.site.mends();
        assertThat(desk.publication(post).shown()).isTrue();

        withdraw();
        desk.house.goOn(Duration.ofMinutes(1));
        desk.publishingRound();

        assertThat(desk.site.published).isZero();
        comesDown(post);
    }

    @Test
    void afterIt() {
        long post = due();
        desk.publishingRound();
        assertThat(page(post)).contains("Published");

        withdraw();

        saysThatItComesDown(post);
        comesDown(post);
    }
}
