package org.houserules.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.houserules.screening.faces.Face;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FacesFound;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.houserules.screening.pictures.Camera;

/** A picture of two consenting pupils with nothing against it; every change makes a new one. */
public final class APicture {
    private String in = "pictures[0]";
    private String fileName = "relay.jpg";
    private FileSays file = new FileSays.Read(Optional.empty(), Optional.empty());
    private Optional<String> alt = Optional.of("Two children run over a muddy field.");
    private Optional<String> why = Optional.of("It shows the mud.");
    private Optional<String> activity = Optional.of("relay race");
    private List<String> shown = List.of(AClass.TAMSIN, AClass.RUFUS);
    private List<OtherPerson> others = List.of();
    private Optional<Integer> people = Optional.of(2);
    private FaceCount faces = new FacesNotLookedFor();
    private Optional<WatchedPicture> known = Optional.empty();
    private boolean notCompared;
    private Optional<String> camera = Optional.of("K1");
    private List<String> tagged = List.of();

    private APicture() {}

    public static APicture aPicture() {
        return new APicture();
    }

    /** Where it stands in the post: set by the post it is added to. */
    APicture in(String place) {
        return with(copy -> copy.in = place);
    }

    public APicture fileName(String name) {
        return with(copy -> copy.fileName = name);
    }

    public APicture file(FileSays says) {
        return with(copy -> copy.file = says);
    }

    public APicture takenWith(String make, String model) {
        return file(new FileSays.Read(Optional.of(new Camera(make, model)), Optional.empty()));
    }

    public APicture ownedBy(String rightsHolder) {
        return file(new FileSays.Read(Optional.empty(), Optional.of(rightsHolder)));
    }

    public APicture alt(String words) {
        return with(copy -> copy.alt = Optional.of(words));
    }

    public APicture noAlt() {
        return with(copy -> copy.alt = Optional.empty());
    }

    public APicture noWhy() {
        return with(copy -> copy.why = Optional.empty());
    }

    public APicture activity(String name) {
        return with(copy -> copy.activity = Optional.of(name));
    }

    public APicture noActivity() {
        return with(copy -> copy.activity = Optional.empty());
    }

    /** Pupils by id; the people are counted again. */
    public APicture showing(String... ids) {
        return with(copy -> copy.shown = List.of(ids)).recounted();
    }

    public APicture besides(OtherPerson.Kind kind) {
        return besides(new OtherPerson(kind, Optional.empty()));
    }

    public APicture besides(OtherPerson.Kind kind, LocalDate permission) {
        return besides(new OtherPerson(kind, Optional.of(permission)));
    }

    private APicture besides(OtherPerson other) {
        return with(copy -> {
                    copy.others = new ArrayList<>(copy.others);
                    copy.others.add(other);
                })
                .recounted();
    }

    private APicture recounted() {
        return people(shown.size() + others.size());
    }

    public APicture people(int counted) {
        return with(copy -> copy.people = Optional.of(counted));
    }

    public APicture notCounted() {
        return with(copy -> copy.people = Optional.empty());
    }

    public APicture faces(FaceCount counted) {
        return with(copy -> copy.faces = counted);
    }

    /** So many faces, in a row. */
    public APicture facesFound(int number) {
        return faces(new FacesFound(IntStream.range(0, number)
                .mapToObj(i -> new Face(20 * i, 0, 10, 10, 0.9))
                .toList()));
    }

    public APicture knownAs(WatchedPicture watched) {
        return with(copy -> copy.known = Optional.of(watched));
    }

    public APicture notCompared() {
        return with(copy -> copy.notCompared = true);
    }

    public APicture camera(String asset) {
        return with(copy -> copy.camera = Optional.of(asset));
    }

    public APicture noCamera() {
        return with(copy -> copy.camera = Optional.empty());
    }

    public APicture tagged(String... names) {
        return with(copy -> copy.tagged = Arrays.asList(names));
    }

    public Picture picture() {
        return new Picture(
                in,
                fileName,
                file,
                alt,
                why,
                activity,
                shown,
                List.copyOf(others),
                people,
                faces,
                known,
                notCompared,
                camera,
                tagged);
    }

    private APicture with(Consumer<APicture> change) {
        APicture copy = new APicture();
        copy.in = in;
        copy.fileName = fileName;
        copy.file = file;
        copy.alt = alt;
        copy.why = why;
        copy.activity = activity;
        copy.shown = shown;
        copy.others = others;
        copy.people = people;
        copy.faces = faces;
        copy.known = known;
        copy.notCompared = notCompared;
        copy.camera = camera;
        copy.tagged = tagged;
        change.accept(copy);
        return copy;
    }
}
