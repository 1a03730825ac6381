package org.houserules.posts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.files.Busy;
import org.houserules.files.Content;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.files.MadeSafe;
import org.houserules.files.MakePictureSafe;
import org.houserules.files.Refused;
import org.houserules.files.SafePicture;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.screening.pictures.Area;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hides parts of a picture of a draft for good: the picture is drawn anew, and what it showed before is purged. */
@Component
public class HidePicture {
    private static final String TAB = "hidden";
    private static final String COUNTED = "faces-counted";

    private final SaveDraft saving;
    private final Posts posts;
    private final MakePictureSafe pictures;
    private final LookAtPicture looking;
    private final FileStore files;
    private final PurgeHidden purging;
    private final Trail trail;
    private final TransactionTemplate transactions;

    HidePicture(
            SaveDraft saving,
            Posts posts,
            MakePictureSafe pictures,
            LookAtPicture looking,
            FileStore files,
            PurgeHidden purging,
            Trail trail,
            TransactionTemplate transactions) {
        this.saving = saving;
        this.posts = posts;
        this.pictures = pictures;
        this.looking = looking;
        this.files = files;
        this.purging = purging;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** What came of it. */
    public enum Result {
        HIDDEN,
        /** The draft has changed since, or is none any more. */
        CHANGED,
        /** No part was given, or one that lies outside of the picture. */
        OUTSIDE,
        /** Other pictures were being worked on. */
        BUSY
    }

    /** A picture of a draft, as its author had it before them. @param file its address, as the form told */
    public record Chosen(long post, String file) {}

    /** What somebody may hide parts of: a picture of their own draft, at its place. @param isOut in what is corrected */
    public record Found(int place, WrittenPicture picture, PictureLook look, byte[] bytes, boolean isOut) {}

    /** With its faces, counted now if nobody has. */
    public Found find(SignedIn author, long post, int place) {
        WrittenPicture picture = Objects.requireNonNull(transactions.execute(status -> posts.find(post)
                .filter(own -> own.author() == author.person()
                        && own.owner() == author.owner().id()
                        && own.state().mayBeWritten())
                .flatMap(
                        own -> posts.draft(post).pictures().stream().skip(place).findFirst())
                .orElseThrow(NotFound::new)));
        byte[] bytes = bytes(author.owner().id(), picture.file());
        PictureLook look = looking.look(author.owner().id(), picture.file(), bytes, picture.mediaType());
        boolean isOut = Objects.requireNonNull(transactions.execute(status -> isOut(post, picture)));
        return new Found(place, picture, look, bytes, isOut);
    }

    private boolean isOut(long id, WrittenPicture picture) {
        return posts.find(id).filter(Post::isOut).flatMap(Post::publishedVersion).stream()
                .flatMap(number -> posts.version(id, number).stream())
                .flatMap(version -> version.content().pictures().stream())
                .anyMatch(shown -> shown.file().equals(picture.file()));
    }

    /** How it will look; empty where other pictures are being worked on. */
    public Optional<SafePicture> preview(Found found, List<Area> areas) {
        if (!found.look().isSeen()) {
            return Optional.empty(); // nobody could look at it, so where the areas lie is not known
        }
        MadeSafe made =
                pictures.hide(found.bytes(), LookAtPicture.type(found.picture().mediaType()), areas);
        return switch (made) {
            case SafePicture safe -> Optional.of(safe);
            case Busy busy -> Optional.empty();
            case Refused refused -> throw new IllegalStateException("a picture of ours was refused");
        };
    }

    /** The picture first, outside of any transaction; then the draft, if it still shows the one that was chosen. */
    public Result hide(SignedIn author, Chosen chosen, Found found, List<Area> areas) {
        if (!found.picture().file().value().equals(chosen.file())) {
            return Result.CHANGED;
        }
        if (found.look().isSeen() && !lieIn(found.look(), areas)) {
            return Result.OUTSIDE;
        }
        return preview(found, areas)
                .map(safe -> keep(author, chosen, safe, areas.size()))
                .orElse(Result.BUSY);
    }

    /** Each of them, and there is one: nobody is to believe that something is hidden where nothing is. */
    private static boolean lieIn(PictureLook look, List<Area> areas) {
        return !areas.isEmpty() && areas.stream().allMatch(area -> area.touches(look.width(), look.height()));
    }

    private Result keep(SignedIn author, Chosen chosen, SafePicture safe, int areas) {
        long owner = author.owner().id();
        FileAddress file = files.keep(owner, safe.bytes());
        FileAddress thumbnail = files.keep(owner, safe.thumbnail());
        looking.look(owner, file, safe.bytes(), safe.mediaType());
        Optional<WrittenPicture> before = Objects.requireNonNull(transactions.execute(status ->
                replace(author, chosen, picture -> picture.redrawn(file, thumbnail, safe.mediaType()), areas)));
        before.ifPresent(picture -> purging.round());
        return before.isPresent() ? Result.HIDDEN : Result.CHANGED;
    }

    private Optional<WrittenPicture> replace(
            SignedIn author, Chosen chosen, UnaryOperator<WrittenPicture> redrawn, int areas) {
        SaveDraft.Held held = saving.hold(author, chosen.post());
        List<WrittenPicture> all = new ArrayList<>(held.draft().pictures());
        Optional<WrittenPicture> before = all.stream()
                .filter(picture -> picture.file().value().equals(chosen.file()))
                .findFirst();
        if (before.isEmpty() || !held.post().state().mayBeWritten()) {
            return Optional.empty();
        }
        all.set(all.indexOf(before.get()), redrawn.apply(before.get()));
        saving.save(held, uncounted(held.draft().withPictures(all)), held.post().save(), TAB);
        purging.note(held.post(), before.get());
        trail.record(Happening.by(author.person(), held.post().owner(), "picture-hidden", "post", chosen.post())
                .with("areas", areas)
                .with("before", before.get().file().value()));
        return before;
    }

    /** Whoever counted its people counted those of another picture. */
    private static WrittenPost uncounted(WrittenPost post) {
        Set<String> confirmed = new HashSet<>(post.confirmed());
        confirmed.remove(COUNTED);
        return post.confirming(confirmed);
    }

    private byte[] bytes(long owner, FileAddress file) {
        return Stream.of(files.read(owner, file))
                .filter(Content.class::isInstance)
                .map(read -> ((Content) read).bytes())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
