package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.houserules.platforms.PlatformFault.NotAllowed;
import org.houserules.platforms.PlatformFault.Rejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From draft to published, on a real WordPress. */
@AloneOnWordPress
class PublishingOnRealWordPressTest {
    private final SiteAccess site = RealWordPress.site();
    private final WordPress wordPress = new WordPress(Reach.alsoTo("127.0.0.1"), Patience.usual());
    private final Connector connector = wordPress.at(site);
    private final Marker marker = RealWordPress.newMarker();

    private static final Announcement SPORTS_DAY = new Announcement(
            "Sports day <at> Fernleigh",
            "Well done, everybody!\nIt rained & shone.\n\nMore: https://school.example/sports?a=1&b=2 [gallery] <b>bold</b>",
            List.of(
                    APictureToPost.wide(400, "picture-1.jpg", "A green field with a \"white\" balloon"),
                    APictureToPost.wide(310, "picture-2.jpg", "The same field, nearer")),
            List.of(URI.create("https://school.example/sports?a=1&b=2")));

    @AfterEach
    void close() {
        wordPress.close();
    }

    @Test
    void ourUserHasEveryRightWeNeedAndNoMoreThanAnEditor() throws PlatformException {
        Standing standing = connector.check();

        assertThat(standing.isEnough()).isTrue();
        assertThat(standing.name()).isEqualTo("House Rules");
        assertThat(standing.administrator()).isFalse();
    }

    @Test
    void aDraftIsHiddenFromThePublic() throws PlatformException {
        Draft draft = connector.draft(SPORTS_DAY, marker);

        assertThat(draft.alreadyPublic()).isFalse();
        assertThat(draft.mediaIds()).hasSize(2);
        assertThat(Stranger.looksAt(inSite("?p=" + draft.platformId())).statusCode())
                .isEqualTo(404);
        assertThat(Stranger.looksAt(inSite("?rest_route=/wp/v2/media&per_page=100"))
                        .body())
                .doesNotContain(marker.value());
        assertThat(Stranger.looksAt(site.address()).body()).doesNotContain(marker.value());
        assertThat(connector.look(draft.platformId())).isEqualTo(new Seen.Hidden(draft.platformId(), Seen.State.DRAFT));
    }

    @Test
    void aPublishedPostShowsItsWordsAndPicturesWithTheirAltText() throws PlatformException {
        Draft draft = connector.draft(SPORTS_DAY, marker);
        Published published = connector.publish(draft.platformId(), draft.fingerprint());

        HttpResponse<String> page = Stranger.looksAt(published.address());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Sports day &lt;at&gt; Fernleigh", "It rained &amp; shone.")
                .contains("alt=\"A green field with a &quot;white&quot; balloon\"", "alt=\"The same field, nearer\"")
                .contains("&#091;gallery&#093;", "&lt;b&gt;bold&lt;/b&gt;")
                .contains("<a href=\"https://school.example/sports?a=1&amp;b=2\">");
        assertThat(Stranger.looksAt(inSite(
                                "?rest_route=/wp/v2/media/" + draft.mediaIds().getFirst()))
                        .body())
                .contains("A green field");
    }

    @Test
    void publishingTwiceGivesTheSameAnswer() throws PlatformException {
        Draft draft = connector.draft(SPORTS_DAY, marker);

        Published first = connector.publish(draft.platformId(), draft.fingerprint());
        Published second = connector.publish(draft.platformId(), draft.fingerprint());

        assertThat(second).isEqualTo(first);
        assertThat(connector.look(draft.platformId())).isEqualTo(new Seen.Visible(first));
    }

    @Test
    void theAddressAndTheTitleAreWordsAndTheMarkerIsNowhereOnThePage() throws PlatformException {
        Announcement unlike = new Announcement(
                "Year 3's café – " + marker.value().substring(2, 8),
                SPORTS_DAY.text(),
                SPORTS_DAY.pictures(),
                List.of());
        Draft first = connector.draft(unlike, marker);
        Published published = connector.publish(first.platformId(), first.fingerprint());
        Marker another = RealWordPress.newMarker();
        Draft second = connector.draft(unlike, another);
        Published again = connector.publish(second.platformId(), second.fingerprint());

        String words = "year-3s-cafe-" + marker.value().substring(2, 8);
        assertThat(published.address().toString()).endsWith("/" + words + "/");
        assertThat(again.address().toString()).as("unique").endsWith("/" + words + "-2/");
        String page = Stranger.looksAt(published.address()).body();
        assertThat(page).doesNotContain(marker.value());
    }

    @Test
    void theSameMarkerFindsTheSameDraftAndItsPicturesAgain() throws PlatformException {
        Draft first = connector.draft(SPORTS_DAY, marker);
        Draft second = connector.draft(SPORTS_DAY, marker);

        assertThat(second).isEqualTo(first);
        assertThat(connector.drafts(marker.value())).containsExactly(new FoundDraft(first.platformId(), marker));
    }

    @Test
    void theSameMarkerFindsThePublishedPostAndLeavesIt() throws PlatformException {
        Draft first = connector.draft(SPORTS_DAY, marker);
        connector.publish(first.platformId(), first.fingerprint());

        Draft second = connector.draft(new Announcement("Other", "Other words", List.of(), List.of()), marker);

        assertThat(second).isEqualTo(new Draft(first.platformId(), first.mediaIds(), first.fingerprint(), true));
        assertThat(connector.drafts(marker.value())).isEmpty();
    }

    @Test
    void aMendedDraftLosesThePictureThatWasTakenOut() throws PlatformException {
        Draft first = connector.draft(SPORTS_DAY, marker);
        Draft mended = connector.draft(
                new Announcement("Sports day", "Mended", SPORTS_DAY.pictures().subList(0, 1), List.of()), marker);

        assertThat(mended.platformId()).isEqualTo(first.platformId());
        assertThat(mended.mediaIds()).containsExactly(first.mediaIds().getFirst());
        assertThat(connector.publish(mended.platformId(), mended.fingerprint()).mediaIds())
                .containsExactly(first.mediaIds().getFirst());
    }

    @Test
    void anUploadThatArrivesAfterTheDraftWasMendedIsNotPublished() throws PlatformException {
        Draft draft = connector.draft(SPORTS_DAY, marker);
        PictureToPost old = APictureToPost.wide(330, "old.jpg", "");
        new OtherHands(site).uploadThatArrivesLate(draft.platformId(), marker, old);

        Published published = connector.publish(draft.platformId(), draft.fingerprint());

        assertThat(published.mediaIds()).containsExactlyElementsOf(draft.mediaIds());
        assertThat(Stranger.looksAt(inSite("?rest_route=/wp/v2/media&per_page=100"))
                        .body())
                .contains(marker + "-p")
                .doesNotContain(marker + "-pfedcba9876543210");
    }

    @Test
    void theSiteServesExactlyThePictureWeSent() throws PlatformException {
        Draft draft = connector.draft(SPORTS_DAY, marker);
        Published published = connector.publish(draft.platformId(), draft.fingerprint());

        List<URI> files = published.addresses().stream()
                .filter(each -> each.kind() == PublicAddress.Kind.PICTURE)
                .map(PublicAddress::at)
                .toList();
        assertThat(files).hasSize(2);
        for (int number = 0; number < files.size(); number++) {
            assertThat(Stranger.fetches(files.get(number)))
                    .isEqualTo(SPORTS_DAY.pictures().get(number).bytes());
        }
    }

    @Test
    void aDraftThatSomebodyChangedOnTheSiteIsNotPublished() throws PlatformException {
        Draft draft = connector.draft(SPORTS_DAY, marker);
        new OtherHands(site).change(draft.platformId(), "content=Something+nobody+approved");

        assertThatThrownBy(() -> connector.publish(draft.platformId(), draft.fingerprint()))
                .asInstanceOf(type(PlatformException.class))
                .satisfies(refused -> assertThat(refused.fault()).isInstanceOf(Rejected.class))
                .satisfies(refused -> assertThat(refused.mayHaveHappened()).isFalse());
        assertThat(Stranger.looksAt(inSite("?p=" + draft.platformId())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void publishingLeavesTheCommentsOfThePostAsTheSiteSetsThem() throws PlatformException {
        Draft draft = connector.draft(SPORTS_DAY, marker);
        new OtherHands(site).change(draft.platformId(), "comment_status=closed");
        connector.publish(draft.platformId(), draft.fingerprint());

        assertThat(Stranger.looksAt(inSite("?rest_route=/wp/v2/posts/" + draft.platformId()))
                        .body())
                .contains("\"comment_status\":\"closed\"");
    }

    @Test
    void anUnknownIdIsAbsentAndCannotBePublished() throws PlatformException {
        assertThat(connector.look("987654321")).isEqualTo(new Seen.Absent("987654321"));
        assertThatThrownBy(() -> connector.publish("987654321", ""))
                .asInstanceOf(type(PlatformException.class))
                .satisfies(refused -> assertThat(refused.fault()).isInstanceOf(Rejected.class));
    }

    @Test
    void aWrongPasswordNeedsAPerson() {
        Connector stranger = wordPress.at(new SiteAccess(site.address(), site.user(), "wrong wrong wrong"));

        assertThatThrownBy(stranger::check)
                .asInstanceOf(type(PlatformException.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(new NotAllowed(401)))
                .satisfies(
                        refused -> assertThat(refused.fault().worthRetrying()).isFalse());
        assertThatThrownBy(() -> stranger.draft(SPORTS_DAY, marker))
                .asInstanceOf(type(PlatformException.class))
                .satisfies(refused -> assertThat(refused.mayHaveHappened()).isFalse());
    }

    private URI inSite(String query) {
        return site.address().resolve(query);
    }
}
