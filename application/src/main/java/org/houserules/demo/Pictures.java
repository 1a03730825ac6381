package org.houserules.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.files.FileStore;
import org.houserules.files.MakePictureSafe;
import org.houserules.files.SafePicture;
import org.houserules.people.Device;
import org.houserules.people.Owner;
import org.houserules.posts.WrittenPicture;
import org.houserules.reading.Section;

/** Draws the pictures of posts and takes them in as uploads are; each once for a school. */
final class Pictures {
    private final Story story;
    private final Owner school;
    private final DrawnAhead ahead;
    private final String letter;
    private final Map<String, Device> devices = new HashMap<>();
    private final Map<String, SafePicture> drawn = new HashMap<>();

    Pictures(Story story, Owner school, Section told, DrawnAhead ahead) {
        this.story = story;
        this.school = school;
        this.ahead = ahead;
        this.letter = told.requiredText("letter");
        told.sections("devices").forEach(one -> {
            String asset = one.requiredText("asset");
            devices.put(asset, new Device(asset, one.requiredText("make"), one.requiredText("model")));
        });
    }

    WrittenPicture picture(Section told) {
        List<String> shown = told.texts("shows").stream().map(this::id).toList();
        DrawnAhead.Picture picture = DrawnAhead.Picture.of(told);
        Optional<Device> device = told.text("device").map(devices::get);
        String name = picture.drawing().name().toLowerCase(Locale.ROOT) + ".jpg";
        SafePicture safe = drawn.computeIfAbsent(
                picture + " " + device, key -> safe(DrawnFile.of(ahead.file(picture), device), name));
        return new WrittenPicture(
                story.room(FileStore.class).keep(school.id(), safe.bytes()),
                story.room(FileStore.class).keep(school.id(), safe.thumbnail()),
                safe.mediaType(),
                name,
                safe.camera(),
                safe.rightsHolder(),
                safe.locationRemoved(),
                told.text("alt"),
                told.text("why"),
                told.text("activity"),
                shown,
                List.of(),
                Optional.of(picture.people()),
                Optional.empty(),
                List.of());
    }

    private String id(String number) {
        return "%s%04d".formatted(letter, Integer.parseInt(number));
    }

    private SafePicture safe(byte[] file, String name) {
        return Expect.is(SafePicture.class, story.room(MakePictureSafe.class).make(file, name), name);
    }

    static Stream<Section> told(Section post) {
        return post.sections("pictures").stream();
    }
}
