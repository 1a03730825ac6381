package org.houserules.platforms;

import static org.houserules.platforms.PublicAddress.Kind.PICTURE;
import static org.houserules.platforms.PublicAddress.Kind.PICTURE_PAGE;
import static org.houserules.platforms.PublicAddress.Kind.THUMBNAIL;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A picture in WordPress' media library with every address it has: its page, its file, the file as sent, and each smaller copy. */
record PictureOnSite(long id, String slug, URI file, List<PublicAddress> addresses) {
    static final String FIELDS = "id,slug,link,source_url,media_details";

    static PictureOnSite from(JsonNode said) throws PlatformException {
        long id = said.path("id").asLong(0);
        Optional<URI> file = WebAddress.read(said.path("source_url").asString(""));
        if (id <= 0 || file.isEmpty()) {
            throw new PlatformException(new PlatformFault.NotUnderstood(), false);
        }
        return new PictureOnSite(id, said.path("slug").asString(""), file.get(), addresses(said, file.get()));
    }

    String platformId() {
        return Long.toString(id);
    }

    /** By which WordPress knows the picture in the post's words and offers browsers its smaller copies. */
    String cssClass() {
        return "wp-image-" + id;
    }

    private static List<PublicAddress> addresses(JsonNode said, URI file) throws PlatformException {
        List<PublicAddress> found = new ArrayList<>();
        found.add(new PublicAddress(PICTURE_PAGE, PostOnSite.link(said)));
        found.add(new PublicAddress(PICTURE, file));
        JsonNode details = said.path("media_details");
        asSent(details, file).ifPresent(at -> found.add(new PublicAddress(PICTURE, at)));
        for (JsonNode size : details.path("sizes")) {
            URI at = WebAddress.read(size.path("source_url").asString(""))
                    .orElseThrow(() -> new PlatformException(new PlatformFault.NotUnderstood(), false));
            if (!at.equals(file)) {
                found.add(new PublicAddress(THUMBNAIL, at));
            }
        }
        return List.copyOf(found);
    }

    /** WordPress scales a large picture down and keeps the file as sent beside it, under a name it tells without its address. */
    private static Optional<URI> asSent(JsonNode details, URI file) throws PlatformException {
        String name = details.path("original_image").asString("");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String folder = file.toString().substring(0, file.toString().lastIndexOf('/') + 1);
        return Optional.of(WebAddress.read(folder + name)
                .filter(at -> name.indexOf('/') < 0)
                .orElseThrow(() -> new PlatformException(new PlatformFault.NotUnderstood(), false)));
    }
}
