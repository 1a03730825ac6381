package org.houserules.posts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.posts.OtherPerson;
import org.houserules.posts.WrittenPicture;
import org.houserules.screening.pictures.Camera;

/**
 * What is typed beside one picture.
 *
 * @param index in the form: field names begin with it
 * @param file where the picture is kept, to know it again
 * @param told what its file said, and what was removed
 * @param find whom the author looks for on the roll
 */
public record PictureForm(
        int index,
        String file,
        String name,
        String told,
        String alt,
        String why,
        String activity,
        String people,
        String device,
        List<String> shown,
        List<OtherForm> others,
        String tagged,
        String find) {
    static final int MOST_OTHERS = 30;

    /** Somebody who is not on the roll. */
    public record OtherForm(String kind, String permission) {
        static final OtherForm BLANK = new OtherForm("", "");

        private static OtherForm of(OtherPerson other) {
            return new OtherForm(
                    other.kind().name(),
                    other.permission().map(Object::toString).orElse(""));
        }
    }

    static PictureForm of(int index, WrittenPicture picture) {
        return new PictureForm(
                index,
                picture.file().value(),
                picture.name(),
                told(picture),
                picture.alt().orElse(""),
                picture.why().orElse(""),
                picture.activity().orElse(""),
                picture.people().map(String::valueOf).orElse(""),
                picture.device().orElse(""),
                picture.shown(),
                picture.others().stream().map(OtherForm::of).toList(),
                String.join(", ", picture.tagged()),
                "");
    }

    static PictureForm typed(int index, Typed typed) {
        String at = "picture-" + index + "-";
        return new PictureForm(
                index,
                typed.line(at + "file"),
                "",
                "",
                typed.line(at + "alt"),
                typed.line(at + "why"),
                typed.line(at + "activity"),
                typed.line(at + "people"),
                typed.line(at + "device"),
                typed.several(at + "shown"),
                IntStream.range(0, MOST_OTHERS)
                        .mapToObj(i -> new OtherForm(
                                typed.line(at + "other-" + i + "-kind"), typed.line(at + "other-" + i + "-on")))
                        .filter(row ->
                                !row.kind().isBlank() || !row.permission().isBlank())
                        .toList(),
                typed.line(at + "tagged"),
                typed.line(at + "find"));
    }

    /** With what is known of the picture itself, in its place. */
    PictureForm with(int place, WrittenPicture picture) {
        return new PictureForm(
                place,
                file,
                picture.name(),
                told(picture),
                alt,
                why,
                activity,
                people,
                device,
                shown,
                others,
                tagged,
                find);
    }

    public List<OtherForm> otherRows() {
        return Stream.concat(others.stream(), Stream.of(OtherForm.BLANK)).toList();
    }

    public String field(String name) {
        return "picture-" + index + "-" + name;
    }

    private static String told(WrittenPicture picture) {
        List<String> told = new ArrayList<>();
        Optional<Camera> camera = picture.camera();
        told.add(camera.map(named -> "Its file says it was taken with " + (named.make() + " " + named.model()).strip())
                .orElse("Its file does not say what took it"));
        if (picture.locationRemoved()) {
            told.add("the place where it was taken was removed");
        }
        picture.rightsHolder().ifPresent(holder -> told.add("it names " + holder + " as its owner"));
        return String.join(" · ", told);
    }
}
