package org.houserules.posts.controls;

import java.util.List;
import org.houserules.policy.Catalogue;
import org.houserules.posts.DraftPost;

/** All controls for posts. A new control stands here in one line. */
public final class PostControls {
    private PostControls() {}

    public static Catalogue<DraftPost> catalogue() {
        return new Catalogue<>(List.of(
                new Abuse(),
                new Accuracy(),
                new ActivityRisk(),
                new Allegation(),
                new AltText(),
                new ApprovedAccountOnly(),
                new AuthorAuthorised(),
                new ConfidentialInformation(),
                new ConsentListFresh(),
                new ContactDetails(),
                new DoNotIdentify(),
                new FacesAccountedFor(),
                new IdentifyingDetailWithPhoto(),
                new LinkSafety(),
                new LinksOpened(),
                new LiveLocation(),
                new NameConsent(),
                new NamesWithPhotos(),
                new Opinion(),
                new PersonalInformation(),
                new PhotoConsent(),
                new PictureNeeded(),
                new PupilNamed(),
                new PurposeStated(),
                new SchoolDevice(),
                new SignedWithPosition(),
                new Tags(),
                new ThirdPartyPermission(),
                new Tone(),
                new VideoConsent()));
    }
}
