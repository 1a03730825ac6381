package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.policy.CatalogueEntry;
import org.houserules.posts.DraftPost;
import org.junit.jupiter.api.Test;

final class PostControlsTest {
    @Test
    void everyControlHasATestOfItsName() throws ClassNotFoundException {
        for (CatalogueEntry<DraftPost, ?> control : PostControls.catalogue().entries()) {
            String name = control.check().getClass().getName() + "Test";
            assertThat(Class.forName(name)).isNotNull();
        }
    }

    @Test
    void allControlsForPostsStandInTheCatalogueSorted() {
        assertThat(PostControls.catalogue().keys())
                .containsExactly(
                        "abuse",
                        "accuracy",
                        "activity-risk",
                        "allegation",
                        "alt-text",
                        "approved-account-only",
                        "author-authorised",
                        "confidential-information",
                        "consent-list-fresh",
                        "contact-details",
                        "do-not-identify",
                        "faces-accounted-for",
                        "identifying-detail-with-photo",
                        "link-safety",
                        "links-opened",
                        "live-location",
                        "name-consent",
                        "names-with-photos",
                        "opinion",
                        "personal-information",
                        "photo-consent",
                        "picture-needed",
                        "pupil-named",
                        "purpose-stated",
                        "school-device",
                        "signed-with-position",
                        "tags",
                        "third-party-permission",
                        "tone",
                        "video-consent");
    }

    @Test
    void onlyWhatAPersonCanKnowIsConfirmed() {
        assertThat(PostControls.catalogue().entries().stream()
                        .flatMap(control -> control.confirmation().stream()
                                .map(asked -> control.key() + " " + asked.token() + " " + asked.by()))
                        .toList())
                .containsExactly(
                        "abuse harm-considered APPROVER",
                        "accuracy accurate AUTHOR",
                        "activity-risk suitable-clothing APPROVER",
                        "consent-list-fresh consent-list-current AUTHOR",
                        "faces-accounted-for faces-counted AUTHOR",
                        "identifying-detail-with-photo misuse-considered APPROVER",
                        "picture-needed picture-needed AUTHOR",
                        "school-device school-device AUTHOR",
                        "third-party-permission no-music-of-others AUTHOR",
                        "tone tone-considered APPROVER");
    }

    @Test
    void whatIsConfirmedOfPicturesIsKnownByItsControls() {
        assertThat(PostControls.CONFIRMED_OF_PICTURES)
                .containsExactlyInAnyOrder(
                        "faces-counted", "misuse-considered", "picture-needed", "school-device", "suitable-clothing");
    }

    @Test
    void everyControlSaysInOneSentenceWhatHolds() {
        assertThat(PostControls.catalogue().entries())
                .allSatisfy(control -> assertThat(control.summary()).matches("\\p{Lu}[^.]*\\."));
    }
}
