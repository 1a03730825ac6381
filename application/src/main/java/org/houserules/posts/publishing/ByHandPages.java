package org.houserules.posts.publishing;

import java.util.List;
import java.util.Objects;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers what the page of a post put out by hand shows: exactly what was approved, or nothing. */
@Component
class ByHandPages {
    private final ActByHand act;
    private final LookByHand look;
    private final Announcing announcing;
    private final Accounts accounts;
    private final Removals removals;
    private final FileStore files;
    private final TransactionTemplate transactions;

    ByHandPages(
            ActByHand act,
            LookByHand look,
            Announcing announcing,
            Accounts accounts,
            Removals removals,
            FileStore files,
            TransactionTemplate transactions) {
        this.act = act;
        this.look = look;
        this.announcing = announcing;
        this.accounts = accounts;
        this.removals = removals;
        this.files = files;
        this.transactions = transactions;
    }

    /** Judged at the moment it is shown. */
    ByHandView of(SignedIn person, long id) {
        boolean mayBePutOut = look.mayBePutOut(act.publication(person, id));
        return Objects.requireNonNull(transactions.execute(status -> view(person, id, mayBePutOut)));
    }

    private ByHandView view(SignedIn person, long id, boolean mayBePutOut) {
        Publication publication = act.publication(person, id);
        PostVersion version = announcing.approved(publication).orElseThrow(NotFound::new);
        Optional<OfficialAccount> account = accounts.find(publication.account());
        boolean byHand = mayBePutOut && publication.state() == PublicationState.BY_HAND;
        return new ByHandView(
                id,
                publication.post(),
                account.map(OfficialAccount::name).orElse("the account"),
                account.map(OfficialAccount::address).orElse(""),
                publication.state().words(),
                byHand,
                publication.state() == PublicationState.FAILED,
                publication.state() == PublicationState.EXPIRED && !publication.byHand(),
                message(publication),
                removal(publication),
                SchoolTime.moment(publication.notAfter()),
                version.content().title(),
                byHand ? Announcing.text(version) : "",
                byHand ? images(version) : List.of());
    }

    private static String message(Publication publication) {
        return publication.byHand() && publication.state() == PublicationState.EXPIRED
                ? "Nobody said before " + SchoolTime.moment(publication.notAfter()) + " that it is out."
                : publication.lastFault();
    }

    private String removal(Publication publication) {
        return removals.ofPublication(publication.id())
                .filter(asked -> asked.state() != Removal.State.PROVED)
                .map(asked -> "/posts/removals/" + asked.id())
                .orElse("");
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
    Picture picture(SignedIn person, long id, int number) {
        Publication publication = act.publication(person, id);
        List<WrittenPicture> pictures = look.mayBePutOut(publication)
                ? Objects.requireNonNull(transactions.execute(status -> pictures(publication)))
                : List.of();
        if (number < 1 || number > pictures.size()) {
            throw new NotFound();
        }
        WrittenPicture picture = pictures.get(number - 1);
        if (files.read(publication.owner(), picture.file()) instanceof Content content) {
            return new Picture(picture.mediaType(), content.bytes());
        }
        throw new NotFound();
    }

    private List<WrittenPicture> pictures(Publication publication) {
        return announcing
                .approved(publication)
                .map(version -> version.content().pictures())
                .orElse(List.of());
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Picture(String mediaType, byte[] bytes) {}
}
