package org.houserules.posts;

import java.time.Clock;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands over to publishing what nothing stands against any more, in the transaction of whatever cleared it. */
@Component
class ClearPost {
    private final Posts posts;
    private final PostStory story;
    private final ObjectProvider<Publishing> publishing;
    private final Trail trail;
    private final Clock clock;

    ClearPost(Posts posts, PostStory story, ObjectProvider<Publishing> publishing, Trail trail, Clock clock) {
        this.posts = posts;
        this.story = story;
        this.publishing = publishing;
        this.trail = trail;
        this.clock = clock;
    }

    void withoutSignature(Post post, PostVersion version) {
        story.tell(post, PostEvent.Kind.CLEARED, "", version.at());
        trail.record(Happening.byItself(post.owner(), "post-cleared", "post", post.id())
                .with("version", version.number())
                .with("digest", version.digest()));
        approved(post, version);
    }

    void approved(Post post, PostVersion version) {
        posts.move(post.id(), PostState.APPROVED, Optional.empty(), clock.instant());
        publishing.getObject().approved(PostToPublish.of(post, version));
    }

    void cancelled(Post post) {
        publishing.getObject().cancelled(post.id());
    }
}
