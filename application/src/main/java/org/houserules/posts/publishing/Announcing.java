package org.houserules.posts.publishing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.files.Content;
import org.houserules.files.FileStore;
import org.houserules.files.ReadFile;
import org.houserules.platforms.Announcement;
import org.houserules.platforms.PictureToPost;
import org.houserules.posts.PostDigest;
import org.houserules.posts.PostVersion;
import org.houserules.posts.Posts;
import org.houserules.posts.WrittenPicture;
import org.springframework.stereotype.Component;

/** Makes of an approved version exactly what is sent, and refuses what is not what was approved. */
@Component
class Announcing {
    private static final String NOT_APPROVED = "What is kept of this post is not what was approved.";

    private final Posts posts;
    private final FileStore files;

    Announcing(Posts posts, FileStore files) {
        this.posts = posts;
        this.files = files;
    }

    /** What came of it. */
    sealed interface Made {}

    record Ready(Announcement announcement) implements Made {}

    record Refused(String why) implements Made {}

    /** Needs a transaction for the row, so that it is read at one moment. */
    Optional<PostVersion> approved(Publication publication) {
        return posts.version(publication.post(), publication.version())
                .filter(version -> isWhatWasApproved(publication, version));
    }

    private static boolean isWhatWasApproved(Publication publication, PostVersion version) {
        String now = PostDigest.of(version.content(), version.signature());
        return now.equals(publication.digest())
                && version.digest().equals(publication.digest())
                && version.content().account().equals(Optional.of(publication.account()));
    }

    /** Reads pictures, so it wants no transaction. */
    Made of(Publication publication, Optional<PostVersion> approved) {
        if (approved.isEmpty()) {
            return new Refused(NOT_APPROVED);
        }
        PostVersion version = approved.get();
        List<PictureToPost> pictures = new ArrayList<>();
        for (WrittenPicture picture : version.content().pictures()) {
            int number = pictures.size() + 1;
            ReadFile read = files.read(publication.owner(), picture.file());
            if (!(read instanceof Content content)) {
                return new Refused("Picture " + number + " can no longer be read. Add it again.");
            }
            pictures.add(picture(number, picture, content));
        }
        return new Ready(new Announcement(version.content().title(), text(version), pictures, links(version)));
    }

    /** The name is public, so it says nothing. */
    private static PictureToPost picture(int number, WrittenPicture picture, Content content) {
        String ending = picture.mediaType().equals("image/png") ? ".png" : ".jpg";
        return new PictureToPost(
                "picture-" + number + ending,
                picture.mediaType(),
                content.bytes(),
                picture.alt().orElse(""));
    }

    static String text(PostVersion version) {
        return version.signature()
                .map(signature -> version.content().text().stripTrailing() + "\n\n" + signature)
                .orElse(version.content().text());
    }

    private static List<URI> links(PostVersion version) {
        return version.content().addresses().stream().flatMap(Announcing::link).toList();
    }

    /** What cannot be a link stays plain text. */
    private static Stream<URI> link(String address) {
        try {
            URI link = new URI(address);
            String scheme = String.valueOf(link.getScheme());
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            return web && link.getHost() != null && link.getRawUserInfo() == null ? Stream.of(link) : Stream.empty();
        } catch (URISyntaxException plainText) {
            return Stream.empty();
        }
    }
}
