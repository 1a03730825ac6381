package org.houserules.posts.publishing;

import java.util.Optional;
import org.houserules.platforms.Announcement;
import org.houserules.platforms.Connector;
import org.houserules.platforms.Draft;
import org.houserules.platforms.PlatformException;
import org.houserules.platforms.PlatformFault;
import org.houserules.platforms.Published;
import org.houserules.platforms.Seen;
import org.springframework.stereotype.Component;

/**
 * Through the connector: a hidden draft, its id committed, then public by that id. Before and after each act the lease
 * is looked at: what was cancelled or taken over meanwhile goes no further.
 */
@Component
class SendPublication {
    private static final int MOST_NEW_DRAFTS = 5;

    private final Outbox outbox;
    private final StopPublication stop;
    private final ArchivePublication archive;
    private final ReplaceEarlier earlier;
    private final LastLook look;
    private final Nudge nudge;

    SendPublication(
            Outbox outbox,
            StopPublication stop,
            ArchivePublication archive,
            ReplaceEarlier earlier,
            LastLook look,
            Nudge nudge) {
        this.outbox = outbox;
        this.stop = stop;
        this.archive = archive;
        this.earlier = earlier;
        this.look = look;
        this.nudge = nudge;
    }

    /** A hidden draft on the platform whose id we have committed. */
    private record Hidden(String platformId, String fingerprint) {}

    void send(Outbox.Leased leased, Connector connector, Announcement what) {
        Optional<Hidden> hidden = known(leased.publication());
        try {
            if (hidden.isEmpty()) {
                hidden = draft(leased, connector, what);
            }
        } catch (PlatformException failed) {
            stop.tryLater(leased, PublicationState.WAITING, failed.fault());
            return;
        }
        if (hidden.isPresent()) {
            show(leased, connector, hidden.get());
        } else {
            stop.giveUp(leased);
        }
    }

    private static Optional<Hidden> known(Publication publication) {
        return publication.state() == PublicationState.DRAFTED
                ? publication
                        .platformId()
                        .flatMap(id -> publication.fingerprint().map(print -> new Hidden(id, print)))
                : Optional.empty();
    }

    /** Empty where somebody cancelled it, or another worker has it. */
    private Optional<Hidden> draft(Outbox.Leased leased, Connector connector, Announcement what)
            throws PlatformException {
        if (!isStill(outbox.extend(leased.lease(), what.pictures().size()), PublicationState.WAITING)) {
            return Optional.empty();
        }
        Draft draft = connector.draft(what, leased.publication().marker());
        return isStill(outbox.drafted(leased.lease(), draft), PublicationState.DRAFTED)
                ? Optional.of(new Hidden(draft.platformId(), draft.fingerprint()))
                : Optional.empty();
    }

    private void show(Outbox.Leased leased, Connector connector, Hidden hidden) {
        Publication publication = leased.publication();
        Optional<LastLook.Objection> objection = look.at(publication.post(), publication.version());
        if (objection.isPresent()) {
            stop.hold(leased, objection.get());
        } else if (!earlier.comesDownFirst(leased, PublicationState.DRAFTED, ReplaceEarlier.BY_US)) {
            makePublic(leased, connector, hidden);
        }
    }

    private void makePublic(Outbox.Leased leased, Connector connector, Hidden hidden) {
        if (isStill(outbox.showing(leased.lease()), PublicationState.DRAFTED)) {
            publish(leased, connector, hidden);
        } else {
            stop.giveUp(leased);
        }
    }

    private void publish(Outbox.Leased leased, Connector connector, Hidden hidden) {
        try {
            Published seen = connector.publish(hidden.platformId(), hidden.fingerprint());
            keep(leased, seen);
        } catch (PlatformException failed) {
            boolean drawnAgain = failed.fault() instanceof PlatformFault.Rejected
                    && leased.publication().faults() < MOST_NEW_DRAFTS;
            if (drawnAgain) {
                stop.draftAgain(leased, failed.fault());
            } else {
                stop.tryLater(leased, PublicationState.DRAFTED, failed.fault());
            }
        }
    }

    private void keep(Outbox.Leased leased, Published seen) {
        if (archive.keep(leased, seen) != ArchivePublication.Kept.PUBLISHED) {
            nudge.takingDown(leased.publication().owner());
        }
    }

    /** Whether the public sees it already; then that is kept. */
    boolean isOut(Outbox.Leased leased, Connector connector) {
        try {
            String id = leased.publication().platformId().orElse("");
            if (!id.isEmpty() && connector.look(id) instanceof Seen.Visible visible) {
                keep(leased, visible.published());
                return true;
            }
            return false;
        } catch (PlatformException nobodyKnows) {
            return false; // it expires, and is removed wherever it is
        }
    }

    private static boolean isStill(Optional<PublicationState> now, PublicationState expected) {
        return now.filter(state -> state == expected).isPresent();
    }
}
