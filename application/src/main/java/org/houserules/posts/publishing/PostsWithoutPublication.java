package org.houserules.posts.publishing;

import org.houserules.posts.Post;
import org.houserules.posts.PostState;
import org.houserules.posts.PostToPublish;
import org.houserules.posts.PostVersion;
import org.houserules.posts.Posts;
import org.springframework.stereotype.Component;

/** Published posts that did not go through the outbox, such as older ones that were entered: somebody put them out by hand. */
@Component
class PostsWithoutPublication {
    private final Posts posts;
    private final Publications publications;
    private final Markers markers;

    PostsWithoutPublication(Posts posts, Publications publications, Markers markers) {
        this.posts = posts;
        this.publications = publications;
        this.markers = markers;
    }

    /** Makes a row for it, so that it is taken down as every other. */
    void adopt(Post post) {
        boolean unknown = post.isOut()
                && publications.ofPost(post.id()).stream()
                        .noneMatch(known -> post.publishedVersion().equals(java.util.Optional.of(known.version())));
        if (unknown && post.state() != PostState.TAKEN_DOWN) {
            PostVersion out = posts.version(post.id(), post.publishedVersion().orElseThrow())
                    .orElseThrow();
            publications.add(PostToPublish.of(post, out), markers.another(), PublicationState.PUBLISHED);
        }
    }
}
