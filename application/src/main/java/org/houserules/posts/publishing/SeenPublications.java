package org.houserules.posts.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.people.WorkItem.Tone;
import org.houserules.posts.PublicationSeen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells in plain words how a post stands on its way out and back. */
@Component
class SeenPublications implements PublicationSeen {
    private final Publications publications;
    private final TakeDowns takeDowns;
    private final Accounts accounts;
    private final Clock clock;

    SeenPublications(Publications publications, TakeDowns takeDowns, Accounts accounts, Clock clock) {
        this.publications = publications;
        this.takeDowns = takeDowns;
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
                publication.state().words(),
                publication.state().tone(),
                message(publication),
                publication.address());
    }

    private String message(Publication publication) {
        String fault = publication.lastFault();
        return switch (publication.state()) {
            case WAITING, DRAFTED -> fault.isEmpty() ? "" : fault + " " + again(publication);
            case BY_HAND -> "This account has no connection: somebody puts the post out by hand.";
            case FAILED ->
                fault + " Somebody who looks after the account has been asked to see to it. Until "
                        + SchoolTime.moment(publication.notAfter()) + " it can still go out.";
            case HELD -> fault;
            case EXPIRED ->
                "It could not go out before " + SchoolTime.moment(publication.notAfter()) + ". " + fault
                        + " Choose a new time and send it for approval again.";
            case PUBLISHED, CANCELLED, REMOVED -> "";
        };
    }

    private String again(Publication publication) {
        return publication.nextTryAt().isAfter(clock.instant())
                ? "We try again on " + SchoolTime.moment(publication.nextTryAt()) + "."
                : "We try again now.";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TakingDown> takingDown(long post) {
        return takeDowns
                .ofPost(post)
                .map(known -> new TakingDown(
                        "/posts/" + post + "/take-down",
                        known.isProved() ? "Taken down" : "Being taken down",
                        known.isProved() ? Tone.IDLE : Tone.STOP));
    }
}
