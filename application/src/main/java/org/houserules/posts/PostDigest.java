package org.houserules.posts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.houserules.screening.pictures.Camera;

/**
 * What an approval is bound to: SHA-256 over everything that was written, each part with its length before it, so that
 * no two posts have the same bytes. Confirmations and what the records say of consent are facts and no content.
 */
public final class PostDigest {
    private static final String FORMAT = "post-1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private PostDigest() {}

    /** @param signature the line that is appended when it is published */
    public static String of(WrittenPost post, Optional<String> signature) {
        PostDigest digest = new PostDigest();
        digest.add(FORMAT);
        digest.addPost(post);
        digest.add(signature);
        return digest.hex();
    }

    private void addPost(WrittenPost post) {
        add(post.account());
        add(post.purpose());
        add(post.title());
        add(post.text());
        addAll(post.opened());
        add(post.pictures().size());
        post.pictures().forEach(this::addPicture);
        addAll(post.permissions().stream().map(PostDigest::permission).sorted().toList());
        add(post.goesOut());
        add(post.lastMoment());
        add(post.unsigned());
        add(post.urgent());
    }

    private void addPicture(WrittenPicture picture) {
        add(picture.file().value());
        add(picture.name());
        add(picture.camera().map(Camera::make));
        add(picture.camera().map(Camera::model));
        add(picture.rightsHolder());
        add(picture.alt());
        add(picture.why());
        add(picture.activity());
        addAll(picture.shown());
        addAll(picture.others().stream().map(PostDigest::other).sorted().toList());
        add(picture.people());
        add(picture.device());
        addAll(picture.tagged());
    }

    /** Of fixed words and dates but for whom it is from, which stands last: no two can be told for one another. */
    private static String permission(Permission permission) {
        return permission.use() + "|" + permission.on() + "|" + permission.from();
    }

    private static String other(OtherPerson other) {
        return other.kind() + "|" + other.permission();
    }

    private void addAll(Collection<String> parts) {
        add(parts.size());
        parts.forEach(this::add);
    }

    private void add(Optional<?> part) {
        add(part.isPresent());
        part.ifPresent(value -> add(value.toString()));
    }

    private void add(Object part) {
        byte[] written = part.toString().getBytes(StandardCharsets.UTF_8);
        try {
            out.writeInt(written.length);
            out.write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hex() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot compute SHA-256", e);
        }
    }
}
