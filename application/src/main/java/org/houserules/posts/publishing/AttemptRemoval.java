package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.platforms.Connector;
import org.houserules.platforms.FoundDraft;
import org.houserules.platforms.PlatformException;
import org.houserules.platforms.PlatformFault;
import org.houserules.platforms.Proof;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes one publication from its platform and reads every address back; tried without end until it is proved. */
@Component
class AttemptRemoval {
    private final Removals removals;
    private final Publications publications;
    private final Accounts accounts;
    private final Connectors connectors;
    private final CompleteRemoval complete;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AttemptRemoval(
            Removals removals,
            Publications publications,
            Accounts accounts,
            Connectors connectors,
            CompleteRemoval complete,
            TransactionTemplate transactions,
            Clock clock) {
        this.removals = removals;
        this.publications = publications;
        this.accounts = accounts;
        this.connectors = connectors;
        this.complete = complete;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param unsettled until when something sent earlier may still arrive, so that nothing seen now is the last word */
    private record Known(Publication publication, Optional<OfficialAccount> account, Optional<Instant> unsettled) {}

    void make(Removals.Leased leased) {
        Known known = Objects.requireNonNull(transactions.execute(status -> known(leased.removal())));
        switch (way(known)) {
            case Connectors.ByHand() -> removals.byHand(leased.lease());
            case Connectors.Broken broken ->
                removals.later(leased.lease(), next(leased), broken.why(), true, List.of());
            case Connectors.Open open -> remove(leased, known, open.connector());
        }
    }

    private Known known(Removal removal) {
        Publication publication = publications.find(removal.publication()).orElseThrow();
        return new Known(publication, accounts.find(publication.account()), publication.unsettledAt(clock.instant()));
    }

    /** What people put out, only people know how to find. */
    private Connectors.Way way(Known known) {
        Publication publication = known.publication();
        boolean byPeople = publication.platformId().isEmpty()
                && (publication.byHand() || publication.state() == PublicationState.PUBLISHED);
        return byPeople
                ? new Connectors.ByHand()
                : known.account().map(connectors::to).orElseGet(Connectors.ByHand::new);
    }

    private void remove(Removals.Leased leased, Known known, Connector connector) {
        try {
            Publication publication = known.publication();
            if (publication.platformId().isEmpty()) {
                discard(publication, connector);
                neverPublic(leased, known);
                return;
            }
            Proof proof =
                    connector.takeDown(publication.platformId().get(), publication.mediaIds(), publication.addresses());
            read(leased, known, proof);
        } catch (PlatformException failed) {
            failed(leased, failed.fault());
        }
    }

    /** The id was lost between the platform's answer and our note of it. */
    private static void discard(Publication publication, Connector connector) throws PlatformException {
        for (FoundDraft draft : connector.drafts(publication.marker().value())) {
            if (draft.marker().equals(publication.marker())) {
                connector.discard(draft.platformId());
            }
        }
    }

    private void neverPublic(Removals.Leased leased, Known known) {
        if (known.unsettled().isPresent()) {
            lookAgain(leased, known.unsettled().get(), List.of());
        } else {
            complete.proved(leased, List.of());
        }
    }

    private void read(Removals.Leased leased, Known known, Proof proof) {
        List<Removal.AddressRead> read =
                proof.readBack().stream().map(AttemptRemoval::read).toList();
        if (!proof.holds()) {
            String still = "At least one address is not proved to be gone.";
            Instant at = BackOff.readingBack(clock.instant(), leased.removal().faults());
            removals.later(leased.lease(), at, still, false, read);
        } else if (known.unsettled().isPresent()) {
            lookAgain(leased, known.unsettled().get(), read);
        } else {
            complete.proved(leased, read);
        }
    }

    private static Removal.AddressRead read(Proof.ReadBack back) {
        String kind = back.address().kind().name();
        String at = back.address().at().toString();
        return switch (back.sighting()) {
            case Proof.Gone gone -> new Removal.AddressRead(kind, at, true, "Gone (" + gone.status() + ")");
            case Proof.NotProven not -> new Removal.AddressRead(kind, at, false, not.why());
        };
    }

    private void failed(Removals.Leased leased, PlatformFault fault) {
        Instant at = BackOff.takingDown(clock.instant(), leased.removal().faults(), fault);
        removals.later(leased.lease(), at, fault.inWords(), !fault.worthRetrying(), List.of());
    }

    private Instant next(Removals.Leased leased) {
        return BackOff.readingBack(clock.instant(), leased.removal().faults());
    }

    private void lookAgain(Removals.Leased leased, Instant until, List<Removal.AddressRead> read) {
        String why = "It was on its way out when it was stopped. It is removed, and looked for again until "
                + SchoolTime.moment(until) + " before we call it gone.";
        removals.later(leased.lease(), soon(), why, false, read);
    }

    private Instant soon() {
        return BackOff.readingBack(clock.instant(), 0);
    }
}
