package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import org.houserules.Home;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.AccountRegister;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ConsentWithdrawn;
import org.houserules.database.DatabaseAddress;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.posts.FollowPost;
import org.houserules.posts.PostPupil;
import org.houserules.posts.PostState;
import org.junit.jupiter.api.Test;

/** A correction put out by hand: what was wrong comes down first, and nothing that may be out is forgotten. */
class CorrectedByHandTest extends ByHandAtTheDesk {
    private static void correct(long post) {
        desk.approveCorrection(post, desk.content("Right.", desk.now(), 0));
        desk.publishingRound();
        desk.removingRound();
    }

    private static void waitsForTheEarlierOne(long post) {
        assertThat(desk.removals(post))
                .singleElement()
                .extracting(Removal::state)
                .isEqualTo(Removal.State.BY_HAND);
        assertThat(state(post, 2)).isEqualTo(PublicationState.WAITING);
        desk.house.clock().goOn(Duration.ofHours(2));
        desk.publishingRound();
        assertThat(state(post, 2)).isEqualTo(PublicationState.WAITING);
        assertThat(as("Avery Author").open("/posts/" + post).text())
                .contains("The earlier version is being taken down first.");
        assertThat(as("Avery Author").open("/work").text()).contains("Take a post down by hand");
    }

    @Test
    void theEarlierVersionComesDownBeforePeopleAreGivenTheNewOne() {
        long post = handedOver("Wrong.");
        putOut(post);

        correct(post);
        waitsForTheEarlierOne(post);
        isGone(desk.removals(post).getFirst());
        desk.publishingRound();

        assertThat(state(post, 1)).isEqualTo(PublicationState.REMOVED);
        assertThat(state(post, 2)).as("at once").isEqualTo(PublicationState.BY_HAND);
        assertThat(putOut(post)).isTrue();
        assertThat(desk.post(post).publishedVersion()).contains(2);
    }

    @Test
    void soDoesOneThatWentOutWhileTheAccountWasConnected() {
        desk.site = desk.house.room(FakedPlatforms.class).siteOf(desk.account);
        long post = desk.approved(desk.content("Wrong.", desk.now(), 1));
        desk.publishingRound();
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
        desk.house.room(FakedPlatforms.class).byHand(desk.account);

        correct(post);

        waitsForTheEarlierOne(post);
    }

    @Test
    void aCorrectionThatIsNotDueLeavesTheEarlierVersionOut() {
        long post = handedOver("Wrong.");
        putOut(post);

        desk.approveCorrection(post, desk.content("Right.", desk.now().plusSeconds(600), 0));
        desk.publishingRound();

        assertThat(desk.removals(post)).isEmpty();
    }

    /** As a house had it whose earlier version nobody took down. */
    private static long bothOut(long pupil) {
        long post = handedOver("Wrong.", new PostPupil(pupil, PostPupil.How.SHOWN));
        putOut(post);
        desk.approveCorrection(post, desk.content("Right.", desk.now(), 0));
        inside(() -> {
            desk.house.room(Publications.class).putOut(desk.publication(post).id(), desk.author, ADDRESS, desk.now());
            desk.house.room(FollowPost.class).published(post, 2, ADDRESS);
            return post;
        });
        return post;
    }

    private static void withdraw(long pupil, ConsentPurpose purpose) {
        inside(() -> {
            desk.house
                    .room(Tells.class)
                    .tell(new ConsentWithdrawn(
                            desk.school.id(), pupil, Set.of(ConsentKind.PHOTO), purpose, desk.author, desk.now()));
            return pupil;
        });
    }

    @Test
    void aWithdrawnConsentReachesAnEarlierVersionThatIsStillOut() {
        long pupil = desk.pupil();
        long post = bothOut(pupil);

        withdraw(pupil, ConsentPurpose.ANY);

        assertThat(desk.removals(post)).hasSize(2);
    }

    /** The consent for social media is taken back, and its author goes on writing for the website. */
    @Test
    void aWithdrawnConsentIsMeasuredByTheAccountOnWhichThatVersionIs() {
        long website = desk.account;
        desk.account = socialAccount();
        long pupil = desk.pupil();
        long post = handedOver("Wrong.", new PostPupil(pupil, PostPupil.How.SHOWN));
        putOut(post);
        desk.account = website;
        desk.approveCorrection(post, desk.content("Right.", desk.now().plusSeconds(600), 0));

        withdraw(pupil, ConsentPurpose.on(Platform.INSTAGRAM));

        assertThat(desk.removals(post)).hasSize(1);
    }

    private static long socialAccount() {
        long account = inside(() -> desk.house
                .room(AccountRegister.class)
                .add(
                        desk.school.id(),
                        new AccountDetails(
                                "School on a platform",
                                Platform.INSTAGRAM,
                                Readership.PUBLIC,
                                false,
                                "https://www.instagram.com/invented",
                                java.time.LocalDate.of(2020, 1, 1),
                                java.util.Optional.empty())));
        desk.house.room(FakedPlatforms.class).byHand(account);
        return account;
    }

    @Test
    void whatMayBeOutFromBeforeIsAskedForOnce() throws IOException, SQLException {
        long post = bothOut(desk.pupil());
        long corrected = handedOver("Never corrected.");
        putOut(corrected);
        long ended = handedOver("Ended.");
        inside(() -> desk.house
                .sql("update publication set state = 'EXPIRED' where post_id = ?")
                .param(ended)
                .update());

        DatabaseAddress owner = desk.house.database().owner();
        try (Connection all = DriverManager.getConnection(owner.url(), owner.name(), owner.password());
                Statement statement = all.createStatement()) {
            statement.execute(Files.readString(
                    Home.FOLDER.resolve("application/src/main/resources/db/migration/V148__maybe_still_out.sql")));
        }
        desk.removingRound();

        assertThat(desk.removals(post))
                .singleElement()
                .extracting(Removal::state)
                .isEqualTo(Removal.State.BY_HAND);
        assertThat(desk.removals(ended)).hasSize(1);
        assertThat(desk.removals(corrected)).isEmpty();
        isGone(desk.removals(post).getFirst());
        assertThat(state(post, 1)).isEqualTo(PublicationState.REMOVED);
        assertThat(state(post, 2)).isEqualTo(PublicationState.PUBLISHED);
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
    }
}
