package org.houserules.posts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.files.FileAddress;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pictures of posts that were refused or came down on the list of those to look at again, and takes them off. */
@Component
public class WatchPictures {
    private static final int LONGEST_REASON = 2_000;

    private final WatchedPictures watched;
    private final Posts posts;
    private final Trail trail;
    private final Clock clock;

    WatchPictures(WatchedPictures watched, Posts posts, Trail trail, Clock clock) {
        this.watched = watched;
        this.posts = posts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The pictures of what its approver had before them; and of what is out, unless only its correction is refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void watch(Post post, WatchedPicture.Why why, Optional<Long> by) {
        List<FileAddress> out = pictures(post, post.publishedVersion());
        List<FileAddress> last = pictures(post, Optional.of(post.version()));
        List<FileAddress> files = why == WatchedPicture.Why.REFUSED
                ? last.stream().filter(file -> !out.contains(file)).distinct().toList()
                : Stream.concat(last.stream(), out.stream()).distinct().toList();
        if (files.isEmpty()) {
            return;
        }
        watched.add(post, files, why, by, clock.instant());
        trail.record(by.map(person -> Happening.by(person, post.owner(), "pictures-watched", "post", post.id()))
                .orElseGet(() -> Happening.byItself(post.owner(), "pictures-watched", "post", post.id()))
                .with("why", why)
                .with("pictures", files.size()));
    }

    private List<FileAddress> pictures(Post post, Optional<Integer> version) {
        return version.flatMap(number -> posts.version(post.id(), number)).stream()
                .flatMap(sent -> sent.content().pictures().stream())
                .map(WrittenPicture::file)
                .toList();
    }

    /** Empty where it was done; otherwise what is lacking. */
    @Transactional
    public Optional<String> takeOff(SignedIn person, long id, String reason) {
        WatchedPictures.Entry entry = watched.find(id)
                .filter(found -> found.owner() == person.owner().id())
                .orElseThrow(NotFound::new);
        String given = reason.strip();
        if (given.isEmpty()) {
            return Optional.of("Say why it is looked out for no more, so that others understand it later.");
        }
        String kept = given.substring(0, Math.min(given.length(), LONGEST_REASON));
        if (watched.takeOff(entry, new WatchedPictures.TakenOff(clock.instant(), person.person(), kept))) {
            trail.record(Happening.by(person.person(), entry.owner(), "picture-unwatched", "post", entry.post())
                    .with("entry", entry.id()));
        }
        return Optional.empty();
    }
}
