package org.houserules.posts.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.files.Content;
import org.houserules.files.FileStore;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.platforms.Platform;
import org.houserules.posts.PostVersion;
import org.houserules.posts.WrittenPicture;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a post put out by hand shows: exactly what was approved, or nothing. */
@Component
class ByHandPages {
    private final ActByHand act;
    private final Announcing announcing;
    private final Accounts accounts;
    private final FileStore files;

    ByHandPages(ActByHand act, Announcing announcing, Accounts accounts, FileStore files) {
        this.act = act;
        this.announcing = announcing;
        this.accounts = accounts;
        this.files = files;
    }

    @Transactional(readOnly = true)
    ByHandView of(SignedIn person, long id) {
        Publication publication = act.publication(person, id);
        PostVersion version = announcing.approved(publication).orElseThrow(NotFound::new);
        Optional<OfficialAccount> account = accounts.find(publication.account());
        boolean byHand = publication.state() == PublicationState.BY_HAND;
        return new ByHandView(
                id,
                publication.post(),
                account.map(OfficialAccount::name).orElse("the account"),
                account.map(OfficialAccount::address).orElse(""),
                publication.state().words(),
                byHand,
                publication.state() == PublicationState.FAILED,
                publication.state() == PublicationState.EXPIRED,
                publication.lastFault(),
                SchoolTime.moment(publication.notAfter()),
                version.content().title(),
                byHand ? Announcing.text(version) : "",
                byHand ? images(version) : List.of());
    }

    /** On which the post stands once it is out. */
    @Transactional(readOnly = true)
    Platform platform(SignedIn person, long id) {
        return accounts.find(act.publication(person, id).account())
                .map(OfficialAccount::platform)
                .orElseThrow(NotFound::new);
    }

    private static List<ByHandView.Image> images(PostVersion version) {
        List<WrittenPicture> pictures = version.content().pictures();
        return IntStream.rangeClosed(1, pictures.size())
                .mapToObj(number -> new ByHandView.Image(
                        number, pictures.get(number - 1).alt().orElse("")))
                .toList();
    }

    /** Only while it may go out. */
    @Transactional(readOnly = true)
    Picture picture(SignedIn person, long id, int number) {
        Publication publication = act.publication(person, id);
        List<WrittenPicture> pictures = announcing
                .approved(publication)
                .filter(version -> publication.state() == PublicationState.BY_HAND)
                .map(version -> version.content().pictures())
                .orElse(List.of());
        if (number < 1 || number > pictures.size()) {
            throw new NotFound();
        }
        WrittenPicture picture = pictures.get(number - 1);
        if (files.read(publication.owner(), picture.file()) instanceof Content content) {
            return new Picture(picture.mediaType(), content.bytes());
        }
        throw new NotFound();
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Picture(String mediaType, byte[] bytes) {}
}
