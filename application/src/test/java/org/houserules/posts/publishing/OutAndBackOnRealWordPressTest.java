package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ConsentWithdrawn;
import org.houserules.files.Content;
import org.houserules.files.FileStore;
import org.houserules.platforms.AWordPress;
import org.houserules.platforms.AloneOnWordPress;
import org.houserules.platforms.PublicAddress;
import org.houserules.platforms.SiteAccess;
import org.houserules.posts.PostPupil;
import org.houserules.posts.PostState;
import org.houserules.posts.WrittenPost;
import org.junit.jupiter.api.Test;

/** The main way: approved, published once with its alternative text, a consent withdrawn, gone with every smaller copy. */
@AloneOnWordPress
class OutAndBackOnRealWordPressTest {
    @Test
    void outAndBackWithProof() {
        SiteAccess site = AWordPress.site();
        System.setProperty("houserules.trusted-hosts", "127.0.0.1");
        try (PublishingDesk desk = PublishingDesk.faked()) {
            desk.connect(site);
            long pupil = desk.pupil();
            WrittenPost content = desk.content("The choir sings on Friday.", desk.now(), 0)
                    .withPicture(desk.wide("choir", 700))
                    .withPicture(desk.wide("stage", 400));
            long post = desk.approved(content, new PostPupil(pupil, PostPupil.How.SHOWN));
            desk.publishingRound();
            desk.publishingRound();

            assertThat(desk.publication(post).lastFault()).isEmpty();
            assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
            List<PublicAddress> addresses = desk.publication(post).addresses();
            assertThat(addresses).hasSizeGreaterThan(6).allMatch(each -> AWordPress.status(each.at()) == 200);
            String page = AWordPress.body(URI.create(desk.post(post).address().orElseThrow()));
            assertThat(page).contains("alt=\"A drawn picture\"", "The choir sings on Friday.", "Avery Author, teacher");
            assertThat(page).doesNotContain("IMG_");

            withdraw(desk, pupil);
            desk.removingRound();

            assertThat(addresses).allMatch(each -> AWordPress.status(each.at()) == 404);
            assertThat(desk.removals(post).getFirst().proof())
                    .hasSizeGreaterThanOrEqualTo(addresses.size())
                    .allMatch(Removal.AddressRead::gone);
            assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
            assertThat(content.pictures())
                    .noneMatch(picture ->
                            desk.house.room(FileStore.class).read(desk.school.id(), picture.file()) instanceof Content);
        } finally {
            System.clearProperty("houserules.trusted-hosts");
        }
    }

    private static void withdraw(PublishingDesk desk, long pupil) {
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
}
