package org.houserules.posts.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.files.Busy;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.files.Limits;
import org.houserules.files.MadeSafe;
import org.houserules.files.MakePictureSafe;
import org.houserules.files.Refused;
import org.houserules.files.SafePicture;
import org.houserules.pages.FieldError;
import org.houserules.posts.LookAtPicture;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.houserules.posts.controls.PostControls;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes pictures into a post: each is made safe first; one that is refused says why, the others are kept. */
@Component
class UploadPictures {
    static final String FIELD = "files";

    private final MakePictureSafe safety;
    private final FileStore files;
    private final LookAtPicture looking;

    UploadPictures(MakePictureSafe safety, FileStore files, LookAtPicture looking) {
        this.safety = safety;
        this.files = files;
        this.looking = looking;
    }

    /** The post with what could be taken, and why the rest was not. */
    record Taken(WrittenPost post, List<FieldError> refused) {}

    Taken take(long owner, WrittenPost post, List<MultipartFile> uploads) {
        WrittenPost with = post;
        List<FieldError> refused = new ArrayList<>();
        for (MultipartFile upload : uploads) {
            if (upload.isEmpty() && name(upload).isEmpty()) {
                continue;
            }
            if (with.pictures().size() >= ComposeForm.MOST_PICTURES) {
                refused.add(new FieldError(FIELD, "A post takes up to " + ComposeForm.MOST_PICTURES + " pictures."));
                break;
            }
            MadeSafe made = safety.make(() -> bytes(upload), name(upload));
            why(made).ifPresent(words -> refused.add(new FieldError(FIELD, words)));
            if (made instanceof SafePicture picture) {
                with = with(with, kept(owner, picture, name(upload)));
            }
        }
        return new Taken(with, refused);
    }

    /** Whoever confirmed something of the pictures that were there has not seen this one. */
    private static WrittenPost confirmedAnew(WrittenPost post) {
        Set<String> confirmed = new HashSet<>(post.confirmed());
        confirmed.removeAll(PostControls.CONFIRMED_OF_PICTURES);
        return post.confirming(confirmed);
    }

    /** A picture that is there already is not added again. */
    private static WrittenPost with(WrittenPost post, WrittenPicture picture) {
        boolean has = post.pictures().stream().anyMatch(kept -> kept.file().equals(picture.file()));
        return has ? post : confirmedAnew(post).withPicture(picture);
    }

    /** Looked at even where it is there already: another post that went down may have taken its files and what was seen. */
    private WrittenPicture kept(long owner, SafePicture picture, String name) {
        FileAddress file = files.keep(owner, picture.bytes());
        looking.look(owner, file, picture.bytes(), picture.mediaType());
        return new WrittenPicture(
                file,
                files.keep(owner, picture.thumbnail()),
                picture.mediaType(),
                name,
                picture.camera(),
                picture.rightsHolder(),
                picture.locationRemoved(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Optional<String> why(MadeSafe made) {
        return switch (made) {
            case SafePicture safe -> Optional.empty();
            case Refused refused -> Optional.of(refused.what() + " " + refused.mend());
            case Busy busy -> Optional.of(busy.what() + " " + busy.mend());
        };
    }

    /** Only the last part, on one line: it is shown, and judged as words that the public may read. */
    private static String name(MultipartFile upload) {
        String whole = Optional.ofNullable(upload.getOriginalFilename()).orElse("");
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        StringBuilder plain = new StringBuilder();
        last.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE
                        && Character.getType(c) != Character.FORMAT)
                .limit(120)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    /** Of a file that is too large no more than shows that it is. */
    private static byte[] bytes(MultipartFile upload) {
        try (InputStream file = upload.getInputStream()) {
            return file.readNBytes(Limits.usual().mostBytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
