package org.houserules.posts.controls;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.policy.Catalogue;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Signer;
import org.houserules.posts.DraftPost;

/** All controls for posts. A new control stands here in one line. */
public final class PostControls {
    /** Tokens of what somebody confirms of the pictures of a post: with another picture it is to be confirmed anew. */
    public static final Set<String> CONFIRMED_OF_PICTURES = catalogue().entries().stream()
            .flatMap(control -> control.confirmedOfPictures().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** What only an approver settles, whatever an author's form says. */
    public static final Set<String> SETTLED_BY_APPROVERS = catalogue().entries().stream()
            .flatMap(control -> control.confirmation().stream())
            .filter(asked -> asked.by() == Signer.APPROVER)
            .map(Confirmation::token)
            .collect(Collectors.toUnmodifiableSet());

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
