package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.people.WorkItem.Tone;
import org.houserules.posts.Archive;
import org.houserules.posts.PostState;
import org.houserules.posts.PublicationSeen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells in plain words how a post stands on its way out and back. */
@Component
class SeenPublications implements PublicationSeen {
    private final Publications publications;
    private final TakeDowns takeDowns;
    private final Removals removals;
    private final Accounts accounts;
    private final Clock clock;

    SeenPublications(
            Publications publications, TakeDowns takeDowns, Removals removals, Accounts accounts, Clock clock) {
        this.publications = publications;
        this.takeDowns = takeDowns;
        this.removals = removals;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublicationView> of(long post) {
        return publications.ofPost(post).stream().map(this::view).toList();
    }

    private PublicationView view(Publication publication) {
        String account = accounts.find(publication.account())
                .map(OfficialAccount::name)
                .orElse("An account that is no longer in the register");
        return new PublicationView(
                publication.version(),
                account,
                isLate(publication) ? "Late" : publication.state().words(),
                publication.state().tone(),
                message(publication),
                publication.address());
    }

    private String message(Publication publication) {
        String fault = publication.lastFault();
        return switch (publication.state()) {
            case WAITING, DRAFTED -> underWay(publication);
            case BY_HAND -> "This account has no connection: somebody puts the post out by hand.";
            case FAILED ->
                fault + " Somebody who looks after the account has been asked to see to it. Until "
                        + SchoolTime.moment(publication.notAfter()) + " it can still go out.";
            case HELD -> fault + whetherItIsThere(publication);
            case EXPIRED ->
                expired(publication) + whetherItIsThere(publication)
                        + " Choose a new time and send it for approval again.";
            case PUBLISHED, CANCELLED, REMOVED -> "";
        };
    }

    private static String expired(Publication publication) {
        String until = SchoolTime.moment(publication.notAfter());
        return publication.byHand()
                ? "Nobody said before " + until + " that it is out."
                : "It could not go out before " + until + ". " + publication.lastFault();
    }

    private String whetherItIsThere(Publication publication) {
        return publication.byHand() && removals.isUnderWay(publication.id())
                ? " Somebody has been asked to look at the account, and to take it down if it is there."
                : "";
    }

    private String underWay(Publication publication) {
        String fault = publication.lastFault();
        String again =
                publication.isLeasedAt(clock.instant()) ? "It is being put out now." : again(publication.nextTryAt());
        String words = fault.isEmpty() ? again : fault + " " + again;
        if (isLate(publication)) {
            return "It was due on " + SchoolTime.moment(publication.dueAt()) + ". " + words;
        }
        return fault.isEmpty() ? "" : words;
    }

    private boolean isLate(Publication publication) {
        return publication.state().isBeingSent() && Late.since(publication.dueAt(), clock.instant());
    }

    private String again(Instant next) {
        return next.isAfter(clock.instant()) ? "We try again on " + SchoolTime.moment(next) + "." : "We try again now.";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TakingDown> takingDown(long post) {
        return takeDowns
                .ofPost(post)
                .map(known -> new TakingDown(
                        "/posts/" + post + "/take-down",
                        known.isProved() ? PostState.TAKEN_DOWN.words() : Archive.COMES_DOWN,
                        known.isProved() ? Tone.IDLE : Tone.STOP,
                        known.isProved() ? "" : comingDown(known)));
    }

    private String comingDown(TakeDown known) {
        if (!Late.since(known.askedAt(), clock.instant())) {
            return "";
        }
        List<Removal> open = removals.ofPost(known.post()).stream()
                .filter(removal -> removal.state() != Removal.State.PROVED)
                .toList();
        String next = open.stream()
                .filter(removal -> removal.state() == Removal.State.WAITING)
                .map(Removal::nextTryAt)
                .min(Comparator.naturalOrder())
                .map(this::again)
                .orElse("Somebody has to take it down there by hand.");
        return "Late: asked for on " + SchoolTime.moment(known.askedAt()) + " and not proved to be gone yet. " + next;
    }
}
