package org.houserules.platforms;

import static org.houserules.platforms.PublicAddress.Kind.POST;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.houserules.platforms.PlatformFault.NotUnderstood;
import org.houserules.platforms.PlatformFault.Rejected;
import tools.jackson.databind.JsonNode;

/** A WordPress site. */
final class WordPressConnector implements Connector {
    private final WordPressApi api;
    private final PostsOnSite posts;
    private final PicturesOnSite pictures;
    private final ReadingBack readingBack;

    WordPressConnector(WordPressApi api, ReadingBack readingBack) {
        this.api = api;
        this.posts = new PostsOnSite(api);
        this.pictures = new PicturesOnSite(api);
        this.readingBack = readingBack;
    }

    @Override
    public Standing check() throws PlatformException {
        JsonNode me = api.get("users/me", Map.of("context", "edit", "_fields", "id,name,capabilities"));
        if (me.path("id").asLong(0) <= 0) {
            throw new PlatformException(new NotUnderstood(), false);
        }
        return WordPressRights.standing(me);
    }

    @Override
    public Draft draft(Announcement what, Marker marker) throws PlatformException {
        String title = PostHtml.escaped(what.title());
        Optional<PostOnSite> earlier = posts.find(marker);
        PostOnSite post =
                earlier.isPresent() ? earlier.get() : posts.create(marker, title, html(what, List.of(), marker));
        return Act.afterAWrite(() -> post.isPublic() ? asItIs(post) : completed(post, marker, what));
    }

    private Draft asItIs(PostOnSite post) throws PlatformException {
        return new Draft(post.platformId(), published(post).mediaIds(), post.fingerprint(), true);
    }

    private Draft completed(PostOnSite post, Marker marker, Announcement what) throws PlatformException {
        List<PictureOnSite> shown = pictures.complete(post, marker, what.pictures());
        PostOnSite whole = posts.change(post, fields(post, marker, what, shown));
        return new Draft(
                whole.platformId(),
                shown.stream().map(PictureOnSite::platformId).distinct().toList(),
                whole.fingerprint(),
                false);
    }

    /** The state only if somebody changed it: a request that arrives late must not hide what was published meanwhile. */
    private static Map<String, String> fields(
            PostOnSite post, Marker marker, Announcement what, List<PictureOnSite> shown) {
        Map<String, String> fields =
                new TreeMap<>(Map.of("title", PostHtml.escaped(what.title()), "content", html(what, shown, marker)));
        if (!post.isDraft()) {
            fields.put("status", "draft");
        }
        return fields;
    }

    private static String html(Announcement what, List<PictureOnSite> shown, Marker marker) {
        return MarkedContent.of(PostHtml.of(what, shown), marker);
    }

    @Override
    public Published publish(String platformId, String fingerprint) throws PlatformException {
        PostOnSite post = posts.find(platformId)
                .orElseThrow(() -> rejected("The draft is no longer on the website. Make it again."));
        if (post.isPublic()) {
            return published(post);
        }
        if (!post.isDraft() || !post.fingerprint().equals(fingerprint)) {
            throw rejected(
                    "The draft was changed on the website since we made it, so it was not published. Make it again.");
        }
        pictures.removeStrays(post);
        // Hidden, its name was the marker; public, its address is words.
        PostOnSite shown = posts.change(post, Map.of("status", "publish", "slug", PostSlug.of(post.title())));
        return Act.afterAWrite(() -> published(shown));
    }

    private Published published(PostOnSite post) throws PlatformException {
        if (!post.isPublic()) {
            throw rejected("The website took the post but does not show it. Somebody has to look there.");
        }
        List<PictureOnSite> shown = pictures.attachedTo(post);
        return new Published(
                post.platformId(),
                post.link(),
                shown.stream().map(PictureOnSite::platformId).toList(),
                addresses(Optional.of(post), shown),
                post.title(),
                post.content());
    }

    @Override
    public Seen look(String platformId) throws PlatformException {
        Optional<PostOnSite> post = posts.find(platformId);
        if (post.isEmpty()) {
            return new Seen.Absent(platformId);
        }
        return post.get().isPublic()
                ? new Seen.Visible(published(post.get()))
                : new Seen.Hidden(platformId, post.get().state());
    }

    @Override
    public List<FoundDraft> drafts(String markerPrefix) throws PlatformException {
        return posts.hidden().stream()
                .filter(post -> post.slug().startsWith(markerPrefix) && Marker.isMarker(post.markerOfSlug()))
                .map(post -> new FoundDraft(post.platformId(), new Marker(post.markerOfSlug())))
                .toList();
    }

    @Override
    public void discard(String platformId) throws PlatformException {
        Optional<PostOnSite> post = posts.find(platformId);
        if (post.isPresent()) {
            if (post.get().isPublic()) {
                throw rejected("The post is public. Take it down instead.");
            }
            remove(post, pictures.attachedTo(post.get()));
        }
    }

    @Override
    public Proof takeDown(String platformId, List<String> mediaIds, List<PublicAddress> known)
            throws PlatformException {
        Optional<PostOnSite> post = posts.find(platformId);
        List<PictureOnSite> shown = pictures.of(post, mediaIds);
        List<PublicAddress> all = new ArrayList<>(addresses(post, shown));
        all.add(new PublicAddress(POST, api.page("p=" + Long.parseLong(platformId))));
        all.addAll(known);
        remove(post, shown);
        return readingBack.of(all);
    }

    /** Hidden first, by one act. The post goes last: as long as it is there, a repeat finds the pictures that are left. */
    private void remove(Optional<PostOnSite> post, List<PictureOnSite> shown) throws PlatformException {
        if (post.isPresent() && post.get().isPublic()) {
            posts.change(post.get(), Map.of("status", "draft"));
        }
        Act.afterAWrite(() -> {
            for (PictureOnSite picture : shown) {
                pictures.delete(picture.platformId());
            }
            if (post.isPresent()) {
                posts.delete(post.get());
            }
            return shown.size();
        });
    }

    private static List<PublicAddress> addresses(Optional<PostOnSite> post, List<PictureOnSite> shown) {
        List<PublicAddress> all = new ArrayList<>();
        post.filter(PostOnSite::isPublic).ifPresent(seen -> all.add(new PublicAddress(POST, seen.link())));
        shown.forEach(picture -> all.addAll(picture.addresses()));
        return List.copyOf(all);
    }

    private static PlatformException rejected(String why) {
        return new PlatformException(new Rejected(why), false);
    }
}
