package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ConsentWithdrawn;
import org.houserules.consent.PupilHidden;
import org.houserules.files.Content;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.platforms.PlatformFault;
import org.houserules.posts.PostPupil;
import org.houserules.posts.PostState;
import org.houserules.posts.WrittenPost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeDownPostTest extends AtTheDesk {
    private long pupil;

    @BeforeEach
    void aPupil() {
        pupil = desk.pupil();
    }

    private boolean isKept(FileAddress file) {
        return desk.house.room(FileStore.class).read(desk.school.id(), file) instanceof Content;
    }

    @Test
    void aPublishedPostIsRemovedWithProofAndItsPicturesArePurged() {
        WrittenPost content = desk.content("Sports day.", desk.now(), 2);
        long post = desk.approved(content);
        desk.publishingRound();

        assertThat(desk.press(post)).isTrue();
        assertThat(desk.press(post)).as("pressing twice").isTrue();
        desk.removingRound();

        assertThat(desk.site.visible()).isEmpty();
        assertThat(desk.removals(post)).singleElement().satisfies(removal -> {
            assertThat(removal.state()).isEqualTo(Removal.State.PROVED);
            assertThat(removal.proof()).hasSize(3).allMatch(Removal.AddressRead::gone);
        });
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.REMOVED);
        assertThat(content.pictures()).noneMatch(picture -> isKept(picture.file()) || isKept(picture.thumbnail()));
    }

    @Test
    void aPictureThatALivingPostShowsTooIsKept() {
        WrittenPost content = desk.content("Same picture.", desk.now(), 1);
        long post = desk.approved(content);
        desk.approved(desk.content("Another.", desk.now(), 0).withPictures(content.pictures()));
        desk.publishingRound();

        desk.press(post);
        desk.removingRound();

        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
        assertThat(content.pictures()).allMatch(picture -> isKept(picture.file()));
        assertThat(desk.site.visible()).hasSize(1);
    }

    @Test
    void whatIsNotOutYetDoesNotGoOut() {
        long post = desk.approved(desk.content("Later.", desk.now().plusSeconds(600), 0));

        desk.press(post);
        desk.house.clock().goOn(Duration.ofMinutes(11));
        desk.publishingRound();

        assertThat(desk.site.drafted).isZero();
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void pressedWhileTheDraftIsMadeItIsNeverPublic() {
        long post = desk.approved(desk.content("In flight.", desk.now(), 1));
        desk.site.afterDraft = () -> {
            desk.press(post);
            desk.removingRound();
        };

        desk.publishingRound();
        desk.house.clock().goOn(Duration.ofMinutes(1));
        desk.removingRound();

        assertThat(desk.site.published).isZero();
        assertThat(desk.site.hidden()).isZero();
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void pressedWhileItIsMadePublicItComesDownAgain() {
        long post = desk.approved(desk.content("In flight.", desk.now(), 1));
        desk.site.afterPublish = () -> desk.press(post);

        desk.publishingRound();
        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.CANCELLED);
        desk.removingRound();

        assertThat(desk.site.visible()).isEmpty();
        assertThat(desk.removals(post).getFirst().proof()).hasSize(2);
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void aRemovalThatOvertakesThePublishingIsDoneAgainAfterIt() {
        long post = desk.approved(desk.content("In flight.", desk.now(), 0));
        desk.site.inPublish = () -> {
            desk.press(post);
            desk.removingRound();
            assertThat(desk.removals(post).getFirst().state())
                    .as("nothing seen now is the last word")
                    .isEqualTo(Removal.State.WAITING);
        };

        desk.publishingRound();
        desk.house.clock().goOn(Duration.ofMinutes(1));
        desk.removingRound();

        assertThat(desk.site.visible()).isEmpty();
        assertThat(desk.site.takenDown).isEqualTo(2);
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void anAddressThatStillAnswersProvesNothing() {
        long post = desk.approved(desk.content("Cached.", desk.now(), 0));
        desk.publishingRound();
        desk.site.cacheStillShows = true;
        desk.press(post);

        desk.removingRound();
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(desk.removals(post).getFirst().proof()).noneMatch(Removal.AddressRead::gone);

        desk.site.cacheStillShows = false;
        desk.house.clock().goOn(Duration.ofSeconds(5));
        desk.removingRound();
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void aSiteThatIsAwayIsAskedAgainWithoutEnd() {
        long post = desk.approved(desk.content("Away.", desk.now(), 0));
        desk.publishingRound();
        desk.site.fails(new PlatformFault.Unreachable());
        desk.press(post);
        for (int hour = 0; hour < 30; hour++) {
            desk.removingRound();
            desk.house.goOn(Duration.ofHours(1));
        }
        assertThat(desk.removals(post).getFirst().faults()).isEqualTo(30);

        desk.site.mends();
        desk.removingRound();
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void aWithdrawnPhotoConsentTakesDownWhatShowsThePupilAndNothingElse() {
        long shown = desk.approved(desk.content("Shows.", desk.now(), 1), new PostPupil(pupil, PostPupil.How.SHOWN));
        long named = desk.approved(desk.content("Names.", desk.now(), 0), new PostPupil(pupil, PostPupil.How.NAMED));
        long later = desk.approved(
                desk.content("Shows later.", desk.now().plusSeconds(600), 1),
                new PostPupil(pupil, PostPupil.How.SHOWN));
        desk.publishingRound();

        desk.house.room(FakedLook.class).finds(later, "Consent is withdrawn.");
        withdrawn(new ConsentWithdrawn(
                desk.school.id(), pupil, Set.of(ConsentKind.PHOTO), ConsentPurpose.ANY, desk.author, desk.now()));
        desk.removingRound();
        desk.publishingRound();

        assertThat(desk.post(shown).state()).isEqualTo(PostState.TAKEN_DOWN);
        assertThat(desk.post(named).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(desk.publication(later).state()).isEqualTo(PublicationState.HELD);
        assertThat(desk.site.visible()).hasSize(1);
    }

    @Test
    void aConsentForThePressDoesNotMatterOnTheWebsite() {
        long shown = desk.approved(desk.content("Shows.", desk.now(), 1), new PostPupil(pupil, PostPupil.How.SHOWN));
        desk.publishingRound();

        withdrawn(new ConsentWithdrawn(
                desk.school.id(), pupil, Set.of(ConsentKind.PHOTO), ConsentPurpose.PRESS, desk.author, desk.now()));
        desk.removingRound();

        assertThat(desk.post(shown).state()).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void aPupilWhoMustNotBeIdentifiedIsTakenDownEverywhere() {
        long named = desk.approved(desk.content("Names.", desk.now(), 0), new PostPupil(pupil, PostPupil.How.NAMED));
        desk.publishingRound();

        withdrawn(new PupilHidden(desk.school.id(), pupil, desk.author, desk.now()));
        desk.removingRound();

        assertThat(desk.post(named).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    private void withdrawn(Object event) {
        desk.house.inside(desk.school.id(), () -> {
            desk.house.room(Tells.class).tell(event);
            return event;
        });
    }
}
