package org.houserules.posts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.Reading;
import org.houserules.people.Permission;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts that wait for somebody's signature, and what they have begun themselves. */
@Component
@Order(10)
public class PostsAsWork implements Work {
    private static final int MOST_WAITING = 100;
    private static final int MOST_OWN = 20;
    private static final long NOBODY = -1;
    private static final Duration CLOSE = Duration.ofHours(2);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK).withZone(CheckDraft.SCHOOL_TIME);

    private final Archive archive;
    private final Turns turns;
    private final Signatories signatories;
    private final Clock clock;

    PostsAsWork(Archive archive, Turns turns, Signatories signatories, Clock clock) {
        this.archive = archive;
        this.turns = turns;
        this.signatories = signatories;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        return new Found(waitingFor(person), ownOf(person));
    }

    @Override
    public Stream<Reading<?>> ahead(SignedIn person) {
        return person.may(Permission.WRITE_POSTS)
                ? Stream.of(toApprove(person), begun(person))
                : Stream.of(toApprove(person));
    }

    private Reading<Archive.Waiting> toApprove(SignedIn person) {
        return archive.waiting(person.owner().id(), MOST_WAITING);
    }

    private Reading<Archive.Begun> begun(SignedIn person) {
        return archive.unfinished(person.owner().id(), person.person(), MOST_OWN);
    }

    private List<WorkItem> waitingFor(SignedIn person) {
        List<Archive.Waiting> others = toApprove(person).list().stream()
                .filter(post -> post.author() != person.person())
                .filter(post -> signatories.perhaps(person, post.role(), isLineManager(person, post)))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        Mine mine = new Mine(person, signatories.on(person.owner().id(), LocalDate.now(clock)), new HashMap<>());
        List<Archive.Waiting> forMe = others.stream().filter(mine::isMine).toList();
        return forMe.isEmpty()
                ? List.of()
                : turns.signedAmongOthers(person.person(), person.owner().id(), forMe).stream()
                        .map(this::item)
                        .toList();
    }

    private static boolean isLineManager(SignedIn person, Archive.Waiting post) {
        return post.lineManager().filter(id -> id == person.person()).isPresent();
    }

    /** Each role is asked for once, whoever wrote; only a line manager is somebody's own. */
    private record Mine(SignedIn me, Signatories.OfDay today, Map<Role, Boolean> known) {
        boolean isMine(Archive.Waiting post) {
            if (post.role() != Role.LINE_MANAGER) {
                return known.computeIfAbsent(post.role(), role -> signs(role, NOBODY));
            }
            return signs(Role.LINE_MANAGER, post.author());
        }

        private boolean signs(Role role, long author) {
            return today.of(role, author).stream().anyMatch(may -> may.person() == me.person());
        }
    }

    private WorkItem item(Archive.Waiting post) {
        String title = post.title().isBlank() ? "Post " + post.id() : post.title();
        return new WorkItem(
                post.urgent() ? "Approve an urgent post" : "Approve a post",
                title + ", by " + post.authorName(),
                "/posts/" + post.id() + "/approve",
                Optional.of(new WorkItem.State("Waiting for approval", WorkItem.Tone.ASK)),
                post.goesOut().map(at -> "Goes out " + TIME.format(at)),
                post.goesOut().filter(this::isClose).isPresent());
    }

    private boolean isClose(Instant at) {
        return at.isBefore(clock.instant().plus(CLOSE));
    }

    private List<WorkItem> ownOf(SignedIn person) {
        if (!person.may(Permission.WRITE_POSTS)) {
            return List.of();
        }
        return begun(person).list().stream().map(this::own).toList();
    }

    private WorkItem own(Archive.Begun begun) {
        Post post = begun.post();
        boolean open = post.state().mayBeWritten();
        return new WorkItem(
                open ? "Write on" : "See a post",
                post.called(),
                "/posts/" + post.id() + (open ? "/edit" : ""),
                Optional.of(new WorkItem.State(begun.words(), begun.tone())),
                post.goesOut().map(at -> (at.isBefore(clock.instant()) ? "Was due " : "Goes out ") + TIME.format(at)),
                false);
    }
}
