package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.houserules.screening.pictures.Camera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MakePictureSafeTest {
    @TempDir
    private Path place = Path.of("");

    private MadeSafe make(byte[] upload) {
        return Workshop.without(place).make(upload, "relay.jpg");
    }

    private SafePicture safe(byte[] upload) {
        return Workshop.safe(make(upload));
    }

    /** Which colour stands in which corner after each orientation, as the EXIF standard draws it. */
    @ParameterizedTest
    @CsvSource({
        "1, 0123", "2, 1032", "3, 3210", "4, 2301", "5, 0213", "6, 2031", "7, 3120", "8, 1302", "0, 0123", "9, 0123"
    })
    void thePictureStandsUprightWhateverItsOrientation(int orientation, String corners) {
        SafePicture safe = safe(Painted.withExif(Painted.jpeg(120, 80), orientation));

        boolean onItsSide = orientation >= 5 && orientation <= 8;
        assertThat(safe.width()).isEqualTo(onItsSide ? 80 : 120);
        assertThat(safe.height()).isEqualTo(onItsSide ? 120 : 80);
        assertThat(corners(Painted.read(safe.bytes()))).isEqualTo(corners);
        assertThat(corners(Painted.read(safe.thumbnail()))).isEqualTo(corners);
    }

    private static String corners(BufferedImage picture) {
        int right = picture.getWidth() - 1;
        int below = picture.getHeight() - 1;
        return Stream.of(new int[] {0, 0}, new int[] {right, 0}, new int[] {0, below}, new int[] {right, below})
                .map(corner -> Integer.toString(nearest(picture.getRGB(corner[0], corner[1]))))
                .reduce("", String::concat);
    }

    private static int nearest(int pixel) {
        return Stream.of(0, 1, 2, 3)
                .min((one, two) -> Integer.compare(
                        Workshop.distance(pixel, Painted.CORNERS[one]), Workshop.distance(pixel, Painted.CORNERS[two])))
                .orElseThrow();
    }

    @Test
    void whatTheFileSaidIsHandedOutAndNothingOfItIsLeft() {
        byte[] upload = Painted.withExif(Painted.jpeg(120, 80), 6);
        upload =
                Painted.withSegment(upload, 0xE1, Painted.text("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=1>"));
        upload = Painted.withSegment(upload, 0xED, Painted.text("Photoshop 3.0\08BIM"));
        upload = Painted.withSegment(upload, 0xFE, Painted.text("by A. Nonymous"));

        SafePicture safe = safe(upload);

        assertThat(safe.camera()).contains(new Camera("Lensmere", "Snap 12"));
        assertThat(safe.takenOn()).contains(LocalDate.of(2026, 10, 3));
        assertThat(safe.rightsHolder()).contains("A. Nonymous");
        assertThat(safe.locationRemoved()).isTrue();
        for (byte[] made : List.of(safe.bytes(), safe.thumbnail())) {
            assertThat(Stretch.of(made).text())
                    .doesNotContain("Exif", "Lensmere", "Nonymous", "GPS", "adobe", "Photoshop", "2026");
        }
    }

    @Test
    void theNotesOfAPngAreReadFollowedAndRemoved() {
        byte[] upload = Painted.withChunk(Painted.png(120, 80), "eXIf", Painted.exif(6));
        upload = Painted.withChunk(upload, "tEXt", Painted.text("Author\0A. Nonymous"));

        SafePicture safe = safe(upload);

        assertThat(safe.mediaType()).isEqualTo("image/png");
        assertThat(safe.camera()).contains(new Camera("Lensmere", "Snap 12"));
        assertThat(safe.locationRemoved()).isTrue();
        assertThat(safe.height()).isEqualTo(120);
        assertThat(Stretch.of(safe.bytes()).text()).doesNotContain("eXIf", "tEXt", "Nonymous", "iCCP");
    }

    @Test
    void aPictureThatSaysNothingIsStillSafe() {
        SafePicture safe = safe(Painted.jpeg(30, 20));

        assertThat(safe.camera()).isEmpty();
        assertThat(safe.takenOn()).isEmpty();
        assertThat(safe.rightsHolder()).isEmpty();
        assertThat(safe.locationRemoved()).isFalse();
        assertThat(safe.mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aLargePictureIsMadeSmallerAndItsThumbnailSmallerStill() {
        SafePicture safe = safe(Painted.jpeg(4000, 1000));

        assertThat(safe.width()).isEqualTo(2560);
        assertThat(safe.height()).isEqualTo(640);
        assertThat(Painted.read(safe.thumbnail()).getWidth()).isEqualTo(320);
        assertThat(corners(Painted.read(safe.bytes()))).isEqualTo("0123");
    }

    @Test
    void whatASamsungPhonePutsBehindItsPicturesIsCutOff() {
        byte[] picture = Painted.withExif(Painted.jpeg(120, 80), 6);
        byte[] trailer = Painted.text("\0\0\1\n\u000E\0\0\0Image_UTC_Data1790000000000SEFH....SEFT");

        SafePicture safe = safe(Painted.join(picture, trailer));

        assertThat(safe.camera()).isPresent();
        assertThat(corners(Painted.read(safe.bytes()))).isEqualTo("2031");
        assertThat(Stretch.of(safe.bytes()).text()).doesNotContain("UTC", "SEF");
    }

    @Test
    void aFilmOrAnArchiveBehindAPictureIsStillToldToItsSender() {
        byte[] picture = Painted.jpeg(120, 80);
        byte[] film = Painted.text("MotionPhoto_Data\0\0\0\u0018ftypmp42SEFH....SEFT");

        assertThat(Workshop.refused(make(Painted.join(picture, film))).what()).contains("motion photo");
        assertThat(Workshop.refused(make(Painted.join(picture, Painted.text("PK SEFT."))))
                        .what())
                .contains("behind");
        assertThat(make(Painted.text("\u00FF\u00D8\u00FFSEFT"))).isInstanceOf(Refused.class);
    }

    @Test
    void aSmallPictureIsNotMadeLarger() {
        SafePicture safe = safe(Painted.png(1, 1));

        assertThat(safe.width()).isEqualTo(1);
        assertThat(Painted.read(safe.thumbnail()).getHeight()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftInTheWorkFolder() throws IOException {
        make(Painted.jpeg(30, 20));
        make(Painted.text("words"));

        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAtTheStart() throws IOException {
        WorkFolder left = WorkFolder.in(place);
        left.write("judged", new byte[9]);
        Path another = Files.write(place.resolve("another"), new byte[1]);

        Workshop.without(place);

        assertThat(left.folder()).doesNotExist();
        assertThat(another).exists();
    }

    @Test
    void whoeverFindsEveryPlaceTakenIsToldToTryAgain() {
        try (PictureWork none = new PictureWork(1, 0, Duration.ofMillis(1))) {
            MakePictureSafe busy = new MakePictureSafe(Limits.usual(), none, Converters.none(), place);

            assertThat(none.turn(() -> busy.make(Painted.jpeg(30, 20), "relay.jpg")))
                    .containsInstanceOf(Busy.class);
        }
    }

    @Test
    void anUploadIsReadInItsTurnAndNeverWithoutOne() {
        AtomicInteger read = new AtomicInteger();
        Supplier<byte[]> upload = () -> {
            assertThat(Thread.currentThread().getName()).startsWith("pictures-");
            read.incrementAndGet();
            return Painted.jpeg(30, 20);
        };
        try (PictureWork one = new PictureWork(1, 1, Duration.ofMillis(5))) {
            MakePictureSafe make = new MakePictureSafe(Limits.usual(), one, Converters.none(), place);

            assertThat(one.turn(() -> make.make(upload, "relay.jpg"))).containsInstanceOf(Busy.class);
            assertThat(read).hasValue(0);

            Workshop.safe(make.make(upload, "relay.jpg"));
            assertThat(read).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"relay.jpg", "C:\\fakepath\\relay.jpg", "../../relay.jpg", "\u202Erelay.jpg\n"})
    void aMessageNamesTheFileInPlainLetters(String name) {
        MadeSafe refused = Workshop.without(place).make(Painted.text("words"), name);

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Refused.class,
                        said -> assertThat(said.what())
                                .startsWith("relay.jpg is not a picture")
                                .endsWith("."));
    }

    @Test
    void aFileWithoutANameIsStillNamed() {
        assertThat(UploadName.of("\n").shown()).isEqualTo("The file");
        assertThat(UploadName.of("x".repeat(500)).shown()).hasSize(80);
    }

    @Test
    void theLastBytesOfAPictureMatter() {
        byte[] whole = Painted.jpeg(120, 80);

        assertThat(make(Arrays.copyOf(whole, whole.length - 3))).isInstanceOf(Refused.class);
    }
}
