package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.util.List;
import org.houserules.platforms.PlatformFault.Rejected;
import org.houserules.platforms.Proof.Gone;
import org.houserules.platforms.Proof.NotProven;
import org.houserules.platforms.Proof.ReadBack;
import org.houserules.platforms.PublicAddress.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Back down again with proof, and what is lost on the way, on a real WordPress. */
@AloneOnWordPress
class TakingDownOnRealWordPressTest {
    private final SiteAccess site = RealWordPress.site();
    private final WordPress wordPress = new WordPress(Reach.alsoTo("127.0.0.1"), Patience.usual());
    private final Connector connector = wordPress.at(site);
    private final Marker marker = RealWordPress.newMarker();

    private static final Announcement OPEN_DAY = new Announcement(
            "Open day",
            "Come and see us.",
            List.of(
                    APictureToPost.wide(400, "open-1.jpg", "A drawn balloon"),
                    APictureToPost.wide(310, "open-2.jpg", "Another drawn balloon")),
            List.of());

    @AfterEach
    void close() {
        wordPress.close();
    }

    /** Wider than 2560 pixels WordPress makes a scaled picture, keeps the one as sent, and six smaller copies. */
    @Test
    void everyAddressOfALargePictureIsPublicBeforeAndProvedGoneAfter() throws PlatformException {
        Published published = published(new Announcement(
                "Open day",
                "Come and see us.",
                List.of(APictureToPost.wide(2700, "large.jpg", "A large drawn balloon")),
                List.of()));
        assertThat(published.addresses())
                .allSatisfy(each ->
                        assertThat(Stranger.looksAt(each.at()).statusCode()).isEqualTo(200));
        assertThat(published.addresses().stream().map(each -> each.at().getPath()))
                .anyMatch(path -> path.endsWith("-scaled.jpg"))
                .anyMatch(path -> path.matches(".*/large(-\\d+)?\\.jpg"))
                .anyMatch(path -> path.endsWith("-150x150.jpg"));

        Proof proof = connector.takeDown(published.platformId(), published.mediaIds(), List.of());

        assertThat(proof.holds()).isTrue();
        assertThat(proof.readBack())
                .extracting(ReadBack::address)
                .containsAll(published.addresses())
                .doesNotHaveDuplicates();
        assertThat(proof.readBack().stream().filter(each -> each.address().kind() == Kind.THUMBNAIL))
                .hasSize(6);
        assertThat(published.addresses())
                .allSatisfy(each ->
                        assertThat(Stranger.looksAt(each.at()).statusCode()).isEqualTo(404));
        assertThat(connector.look(published.platformId())).isEqualTo(new Seen.Absent(published.platformId()));
    }

    @Test
    void takingDownWhatIsGoneAlreadyReadsTheKnownAddressesBackAgain() throws PlatformException {
        Published published = published();
        connector.takeDown(published.platformId(), published.mediaIds(), published.addresses());

        Proof again = connector.takeDown(published.platformId(), published.mediaIds(), published.addresses());

        assertThat(again.holds()).isTrue();
        assertThat(again.readBack()).extracting(ReadBack::address).containsAll(published.addresses());
        assertThat(again.readBack()).extracting(ReadBack::sighting).containsOnly(new Gone(404));
    }

    @Test
    void anAddressThatStillAnswersIsNoProof() throws PlatformException {
        Published published = published();
        PublicAddress copy = new PublicAddress(Kind.PICTURE, site.address());

        Proof proof = connector.takeDown(published.platformId(), published.mediaIds(), List.of(copy));

        assertThat(proof.holds()).isFalse();
        assertThat(proof.readBack()).contains(new ReadBack(copy, new NotProven("It is still there.")));
    }

    @Test
    void whatSomebodyPutIntoTheBinIsDeletedForGood() throws PlatformException {
        Published published = published();
        new OtherHands(site).putIntoTheBin(published.platformId());
        assertThat(connector.look(published.platformId()))
                .isEqualTo(new Seen.Hidden(published.platformId(), Seen.State.IN_THE_BIN));

        Proof proof = connector.takeDown(published.platformId(), published.mediaIds(), published.addresses());

        assertThat(proof.holds()).isTrue();
        assertThat(connector.look(published.platformId())).isEqualTo(new Seen.Absent(published.platformId()));
    }

    @Test
    void aTakenDownPostIsInNeitherFeedNorList() throws PlatformException {
        Published published = published();
        String address = published.address().getPath();
        assertThat(Stranger.looksAt(inSite("?feed=rss2")).body()).contains(address);

        connector.takeDown(published.platformId(), published.mediaIds(), published.addresses());

        assertThat(Stranger.looksAt(inSite("?feed=rss2")).body()).doesNotContain(address);
        assertThat(Stranger.looksAt(inSite("?rest_route=/wp/v2/posts")).body()).doesNotContain(address, marker.value());
        assertThat(Stranger.looksAt(inSite("?rest_route=/wp/v2/media&per_page=100"))
                        .body())
                .doesNotContain(marker.value());
    }

    @Test
    void aDraftThatArrivesLateIsNeverVisibleAndIsFoundAndDiscarded() throws PlatformException {
        Draft ours = connector.draft(OPEN_DAY, marker);
        new OtherHands(site).draftThatArrivesLate(marker);

        assertThat(connector.drafts(marker.value()))
                .hasSize(2)
                .allMatch(each -> each.marker().equals(marker));
        connector.publish(ours.platformId(), ours.fingerprint());
        List<FoundDraft> left = connector.drafts(marker.value());
        assertThat(left).hasSize(1);
        String late = left.getFirst().platformId();
        assertThat(Stranger.looksAt(inSite("?p=" + late)).statusCode()).isEqualTo(404);

        connector.discard(late);
        connector.discard(late);

        assertThat(connector.drafts(marker.value())).isEmpty();
        assertThat(connector.look(ours.platformId())).isInstanceOf(Seen.Visible.class);
    }

    @Test
    void aDraftThatArrivedBeforeOurSecondTryIsTakenOver() throws PlatformException {
        new OtherHands(site).draftThatArrivesLate(marker);

        Draft draft = connector.draft(OPEN_DAY, marker);

        assertThat(connector.drafts(marker.value())).containsExactly(new FoundDraft(draft.platformId(), marker));
        assertThat(connector.publish(draft.platformId(), draft.fingerprint()).title())
                .isEqualTo("Open day");
    }

    @Test
    void aDiscardedDraftTakesItsPicturesWithIt() throws PlatformException {
        Draft draft = connector.draft(OPEN_DAY, marker);

        connector.discard(draft.platformId());

        assertThat(connector.look(draft.platformId())).isEqualTo(new Seen.Absent(draft.platformId()));
        assertThat(Stranger.looksAt(inSite(
                                "?rest_route=/wp/v2/media/" + draft.mediaIds().getFirst()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsPublicIsNotDiscarded() throws PlatformException {
        Published published = published();

        assertThatThrownBy(() -> connector.discard(published.platformId()))
                .asInstanceOf(type(PlatformException.class))
                .satisfies(refused -> assertThat(refused.fault()).isInstanceOf(Rejected.class));
        assertThat(Stranger.looksAt(published.address()).statusCode()).isEqualTo(200);
    }

    private Published published() throws PlatformException {
        return published(OPEN_DAY);
    }

    private Published published(Announcement what) throws PlatformException {
        Draft draft = connector.draft(what, marker);
        return connector.publish(draft.platformId(), draft.fingerprint());
    }

    private URI inSite(String query) {
        return site.address().resolve(query);
    }
}
