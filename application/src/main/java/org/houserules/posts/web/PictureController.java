package org.houserules.posts.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.houserules.files.Content;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.files.NotThere;
import org.houserules.files.Unreadable;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.HiddenPictures;
import org.houserules.posts.Post;
import org.houserules.posts.PostState;
import org.houserules.posts.Posts;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pictures of posts, for those who may see the post. */
@Controller
class PictureController {
    private final Posts posts;
    private final HiddenPictures hidden;
    private final FileStore files;
    private final TransactionTemplate reading;

    PictureController(Posts posts, HiddenPictures hidden, FileStore files, TransactionTemplate reading) {
        this.posts = posts;
        this.hidden = hidden;
        this.files = files;
        this.reading = reading;
    }

    @GetMapping("/posts/{id}/pictures/{number}")
    @Needs(Permission.SEE_POSTS)
    ResponseEntity<byte[]> picture(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int version,
            SignedIn reader) {
        WrittenPicture picture = find(id, number, version, reader);
        return served(reader, picture, picture.file());
    }

    @GetMapping("/posts/{id}/pictures/{number}/thumbnail")
    @Needs(Permission.SEE_POSTS)
    ResponseEntity<byte[]> thumbnail(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int version,
            SignedIn reader) {
        WrittenPicture picture = find(id, number, version, reader);
        return served(reader, picture, picture.thumbnail());
    }

    private WrittenPicture find(long id, int number, int version, SignedIn reader) {
        Optional<WrittenPicture> found = reading.execute(status -> posts.find(id)
                .filter(post -> Readers.maySee(reader, post))
                // Its pixels are gone, and an equal picture in another post does not bring them back here.
                .filter(post -> post.state() != PostState.TAKEN_DOWN)
                .flatMap(post -> content(post, version, reader)
                        .map(WrittenPost::pictures)
                        .flatMap(pictures -> at(pictures, number))
                        .filter(picture -> !isGone(post, version, picture))));
        return Optional.ofNullable(found).flatMap(picture -> picture).orElseThrow(NotFound::new);
    }

    private Optional<WrittenPost> content(Post post, int version, SignedIn reader) {
        if (version == 0) {
            return post.author() == reader.person() ? Optional.of(posts.draft(post.id())) : Optional.empty();
        }
        return posts.version(post.id(), version)
                .filter(sent -> Readers.maySee(reader, post, sent.number()))
                .map(sent -> sent.content());
    }

    /** What was hidden since may still be kept, for another post or until a correction is out. */
    private boolean isGone(Post post, int version, WrittenPicture picture) {
        return version > 0 && hidden.goneFrom(post, version).contains(picture.file());
    }

    private static Optional<WrittenPicture> at(List<WrittenPicture> pictures, int number) {
        return number >= 0 && number < pictures.size() ? Optional.of(pictures.get(number)) : Optional.empty();
    }

    private ResponseEntity<byte[]> served(SignedIn reader, WrittenPicture picture, FileAddress address) {
        return switch (files.read(reader.owner().id(), address)) {
            case Content content ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                        .header("Content-Disposition", "inline")
                        .body(content.bytes());
            case NotThere gone -> throw new NotFound();
            case Unreadable unreadable -> throw new IllegalStateException(unreadable.why());
        };
    }
}
