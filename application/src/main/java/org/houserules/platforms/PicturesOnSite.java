package org.houserules.platforms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The pictures of posts in a site's media library. Each is attached to its post from the beginning: a picture without a post would
 * show in the site's public list, and one attached to a hidden post does not.
 */
final class PicturesOnSite {
    /** Between the marker and the digest, in a picture's slug. */
    private static final String OURS = "-p";

    private final WordPressApi api;

    PicturesOnSite(WordPressApi api) {
        this.api = api;
    }

    List<PictureOnSite> attachedTo(PostOnSite post) throws PlatformException {
        List<PictureOnSite> found = new ArrayList<>();
        Map<String, String> query = Map.of(
                "parent",
                post.platformId(),
                "orderby",
                "id",
                "order",
                "asc",
                "context",
                "edit",
                "_fields",
                PictureOnSite.FIELDS);
        for (JsonNode said : api.all("media", query)) {
            found.add(PictureOnSite.from(said));
        }
        return found;
    }

    /** Those attached to the post and those of these ids, each once; what is gone is left out. */
    List<PictureOnSite> of(Optional<PostOnSite> post, List<String> ids) throws PlatformException {
        Map<String, PictureOnSite> found = new LinkedHashMap<>();
        if (post.isPresent()) {
            attachedTo(post.get()).forEach(picture -> found.put(picture.platformId(), picture));
        }
        for (String id : ids) {
            Optional<JsonNode> said = api.find(route(id), Map.of("context", "edit", "_fields", PictureOnSite.FIELDS));
            if (said.isPresent()) {
                found.putIfAbsent(id, PictureOnSite.from(said.get()));
            }
        }
        return List.copyOf(found.values());
    }

    /** The post's pictures in their order: those that are there already, the others uploaded; any other attached to it is deleted. */
    List<PictureOnSite> complete(PostOnSite post, Marker marker, List<PictureToPost> wanted) throws PlatformException {
        List<PictureOnSite> there = new ArrayList<>(attachedTo(post));
        List<PictureOnSite> complete = new ArrayList<>();
        for (PictureToPost picture : wanted) {
            String slug = slug(marker, picture);
            Optional<PictureOnSite> earlier =
                    there.stream().filter(each -> each.slug().equals(slug)).findFirst();
            PictureOnSite now = earlier.isPresent() ? earlier.get() : upload(post, slug, picture);
            there.add(now);
            complete.add(now);
        }
        there.removeAll(complete);
        for (PictureOnSite stray : there) {
            delete(stray.platformId());
        }
        return complete;
    }

    /** Pictures of ours the post does not show: an upload we no longer waited for can arrive after the draft was mended. */
    void removeStrays(PostOnSite post) throws PlatformException {
        for (PictureOnSite picture : attachedTo(post)) {
            boolean ours = picture.slug().startsWith(post.marker() + OURS);
            if (ours && !post.content().contains(picture.cssClass() + "\"")) {
                delete(picture.platformId());
            }
        }
    }

    void delete(String id) throws PlatformException {
        api.delete(route(id));
    }

    private PictureOnSite upload(PostOnSite post, String slug, PictureToPost picture) throws PlatformException {
        UploadForm form = new UploadForm()
                .with("post", post.platformId())
                .with("slug", slug)
                .with("title", picture.alt().isBlank() ? picture.fileName() : picture.alt())
                .with("alt_text", picture.alt())
                .with(picture);
        JsonNode said = api.upload("media", form);
        return Act.afterAWrite(() -> PictureOnSite.from(said));
    }

    /** The same picture with the same words has the same slug, so that one uploaded without our learning of it is found again. */
    private static String slug(Marker marker, PictureToPost picture) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((picture.fileName() + "\0" + picture.alt() + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(picture.bytes());
            return marker + OURS + HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String route(String id) {
        return "media/" + Long.parseLong(id);
    }
}
