package org.houserules.posts.controls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.people.Device;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.FileSays;
import org.houserules.posts.Picture;
import org.houserules.screening.pictures.Camera;

/** Pictures of children were taken with a camera, telephone or tablet of the school. */
@Control(
        key = "school-device",
        summary = "Pictures of children were taken with a camera, telephone or tablet of the school.",
        token = "school-device",
        ofPictures = true)
final class SchoolDevice implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return post.picturesAndVideos()
                .filter(Picture::mayShowChildren)
                .map(picture -> judge(picture, post.surroundings().school().devices()));
    }

    private static Finding judge(Picture picture, Optional<List<Device>> devices) {
        if (devices.isEmpty()) {
            return open(picture, "The school's list of devices was not given.");
        }
        Optional<Camera> named = picture.file() instanceof FileSays.Read read ? read.camera() : Optional.empty();
        return named.map(camera -> byFile(picture, camera, devices.get()))
                .orElseGet(() -> byAsset(picture, devices.get()));
    }

    /** What the file says counts more than what the author says. */
    private static Finding byFile(Picture picture, Camera camera, List<Device> devices) {
        List<Device> matching = devices.stream()
                .filter(device -> device.takes(camera.make(), camera.model()))
                .toList();
        if (matching.isEmpty()) {
            return breached(
                    picture, "The file says that this picture was taken with a device that is not the school's.");
        }
        boolean asset = picture.camera()
                .filter(said ->
                        matching.stream().noneMatch(device -> device.asset().equalsIgnoreCase(said)))
                .isPresent();
        return asset
                ? breached(picture, "The file names another device than the asset number that was given.")
                : met(picture);
    }

    private static Finding byAsset(Picture picture, List<Device> devices) {
        if (picture.camera().isEmpty()) {
            return open(picture, "Neither the file nor the author says which device took this picture.");
        }
        String asset = picture.camera().get();
        return devices.stream().anyMatch(device -> device.asset().equalsIgnoreCase(asset))
                ? met(picture)
                : breached(picture, "The device " + asset + " is not on the school's list.");
    }

    private static Finding met(Picture picture) {
        return Finding.met("This picture was taken with a device of the school.", Where.in(picture.in()));
    }

    private static Finding breached(Picture picture, String what) {
        return Finding.breached(what, Where.in(picture.in()), "Use a picture that was taken with a school device.");
    }

    private static Finding open(Picture picture, String what) {
        return Finding.cannotTell(
                        what,
                        Where.in(picture.in()),
                        "Write the device's asset number under 'camera', or confirm that it is the school's.")
                .orConfirmed();
    }
}
