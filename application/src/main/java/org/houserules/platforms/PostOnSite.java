package org.houserules.platforms;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A post as WordPress tells it to those who may edit it. */
record PostOnSite(long id, String slug, String status, URI link, String title, String content) {
    /** Only these: what else WordPress could tell costs it time. */
    static final String FIELDS = "id,slug,status,link,title.raw,content.raw";

    static PostOnSite from(JsonNode said) throws PlatformException {
        long id = said.path("id").asLong(0);
        String status = said.path("status").asString("");
        if (id <= 0 || status.isEmpty()) {
            throw new PlatformException(new PlatformFault.NotUnderstood(), false);
        }
        return new PostOnSite(
                id,
                said.path("slug").asString(""),
                status,
                link(said),
                said.path("title").path("raw").asString(""),
                said.path("content").path("raw").asString(""));
    }

    static URI link(JsonNode said) throws PlatformException {
        return WebAddress.read(said.path("link").asString(""))
                .orElseThrow(() -> new PlatformException(new PlatformFault.NotUnderstood(), false));
    }

    String platformId() {
        return Long.toString(id);
    }

    boolean isPublic() {
        return status.equals("publish");
    }

    boolean isDraft() {
        return status.equals("draft");
    }

    Seen.State state() {
        return switch (status) {
            case "draft", "auto-draft" -> Seen.State.DRAFT;
            case "trash" -> Seen.State.IN_THE_BIN;
            default -> Seen.State.CHANGED_THERE;
        };
    }

    /** WordPress numbers a slug that is in use already: {@code abc}, {@code abc-2}. */
    boolean bears(Marker marker) {
        return slug.equals(marker.value())
                || markerOfSlug().equals(marker.value())
                || MarkedContent.marker(content).equals(Optional.of(marker.value()));
    }

    /** The marker it bears, if one of ours; a public post has it in its content alone. */
    String marker() {
        return MarkedContent.marker(content).orElseGet(this::markerOfSlug);
    }

    String markerOfSlug() {
        int hyphen = slug.lastIndexOf('-');
        boolean numbered = hyphen > 0
                && hyphen < slug.length() - 1
                && slug.substring(hyphen + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return numbered ? slug.substring(0, hyphen) : slug;
    }

    /** Of what it says, so that a change made on the site is seen. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((title + "\0" + content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
