package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.houserules.screening.pictures.Camera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HEIC and WebP through a program outside: with programs of our own that misbehave, and with real ones. */
class ConvertedPicturesTest {
    private static final byte[] HEIC = Painted.text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    private static final Limits HASTY = new Limits(1_000_000, 50_000_000, 2560, 320, Duration.ofMillis(300));

    @TempDir
    private Path place = Path.of("");

    private MadeSafe make(String script) throws IOException {
        Path programs = Files.createDirectories(place.resolve("programs"));
        Path program = Files.writeString(programs.resolve("heif-convert"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Converters converters = Converters.in(List.of(programs));
        assertThat(converters.programs()).containsExactly(program);
        return new MakePictureSafe(HASTY, PictureWork.usual(), converters, place.resolve("work"))
                .make(HEIC, "IMG_1.HEIC");
    }

    @Test
    void whatTheConverterMakesGoesThroughTheSameSteps() throws IOException {
        Path made = Files.write(place.resolve("made.jpg"), Painted.withExif(Painted.jpeg(120, 80), 6));

        SafePicture safe = Workshop.safe(make("/bin/cp " + made + " \"$4\""));

        assertThat(safe.camera()).contains(new Camera("Lensmere", "Snap 12"));
        assertThat(safe.locationRemoved()).isTrue();
        assertThat(safe.width()).as("turned already").isEqualTo(120);
        assertThat(Stretch.of(safe.bytes()).text()).doesNotContain("Lensmere");
    }

    @Test
    void aConverterThatFailsMakesNothingRubbishOrTooMuchIsARefusal() throws IOException {
        assertRefused("exit 1", "could not be converted");
        assertRefused("exit 0", "could not be converted");
        assertRefused("echo rubbish > \"$4\"", "is not a picture");
        assertRefused("/usr/bin/head -c 1000001 /dev/zero > \"$4\"", "could not be converted");
    }

    @Test
    void aConverterThatNeverEndsIsStopped() throws IOException {
        assertRefused("/usr/bin/tail -f /dev/null", "could not be converted");
    }

    @Test
    void aConverterSeesNothingOfOurEnvironmentAndNoInput() throws IOException {
        Path seen = place.resolve("seen");

        make("/usr/bin/env > " + seen + "; /bin/cat >> " + seen + "; exit 1");

        assertThat(Files.readString(seen)).doesNotContain("HOME=", "USER=", "JAVA_HOME=");
    }

    private void assertRefused(String script, String words) throws IOException {
        Refused refused = Workshop.refused(make(script));
        assertThat(refused.what()).startsWith("IMG_1.HEIC ").contains(words);
        assertThat(place.resolve("work")).isEmptyDirectory();
    }

    @Test
    void aRealHeicKeepsItsCameraBesideItAndStandsUpright() throws IOException {
        byte[] heic = encoded("heif-enc", "relay.heic", "-q", "90", "-o");

        SafePicture safe =
                Workshop.safe(Workshop.with(Converters.installed(), place).make(heic, "IMG_1.HEIC"));

        assertThat(safe.mediaType()).isEqualTo("image/jpeg");
        assertThat(safe.camera()).contains(new Camera("Lensmere", "Snap 12"));
        assertThat(safe.takenOn()).contains(LocalDate.of(2026, 10, 3));
        assertThat(safe.locationRemoved()).isTrue();
        assertThat(Workshop.distance(Painted.read(safe.bytes()).getRGB(0, 0), Painted.CORNERS[0]))
                .isLessThan(30);
    }

    @Test
    void aRealHeicThatIsCutShortIsRefused() throws IOException {
        byte[] heic = encoded("heif-enc", "relay.heic", "-q", "90", "-o");

        for (int length : new int[] {40, heic.length / 2, heic.length - 40}) {
            byte[] cut = java.util.Arrays.copyOf(heic, length);
            Workshop.refused(Workshop.with(Converters.installed(), place).make(cut, "IMG_1.HEIC"));
        }
    }

    @Test
    void aRealWebpKeepsItsCameraBesideIt() throws IOException {
        byte[] webp = encoded("cwebp", "relay.webp", "-quiet", "-metadata", "all", "-o");

        SafePicture safe =
                Workshop.safe(Workshop.with(Converters.installed(), place).make(webp, "relay.webp"));

        assertThat(safe.camera()).contains(new Camera("Lensmere", "Snap 12"));
        assertThat(safe.locationRemoved()).isTrue();
        assertThat(Workshop.distance(Painted.read(safe.bytes()).getRGB(0, 0), Painted.CORNERS[0]))
                .isLessThan(30);
    }

    @Test
    void aRealWebpIsTurnedAsItsNotesSay() throws IOException {
        for (int turn = 1; turn <= 8; turn++) {
            MakePictureSafe make = Workshop.with(Converters.installed(), place);
            byte[] jpeg = Painted.withExif(Painted.jpeg(240, 160), turn);
            byte[] webp = encoded(jpeg, "cwebp", "turned.webp", "-quiet", "-q", "95", "-metadata", "exif", "-o");

            SafePicture turned = Workshop.safe(make.make(webp, "turned.webp"));
            SafePicture same = Workshop.safe(make.make(jpeg, "turned.jpg"));

            assertThat(turned.width()).as("turn %d", turn).isEqualTo(same.width());
            assertThat(turned.height()).isEqualTo(same.height());
            for (int[] corner : new int[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}}) {
                assertThat(Workshop.distance(at(turned, corner), at(same, corner)))
                        .as("turn %d, corner %d %d", turn, corner[0], corner[1])
                        .isLessThan(30);
            }
        }
    }

    private static int at(SafePicture picture, int[] corner) throws IOException {
        return Painted.read(picture.bytes())
                .getRGB(corner[0] * (picture.width() - 1), corner[1] * (picture.height() - 1));
    }

    /** A picture with notes, encoded by a program that is perhaps not installed; then the test says so. */
    private byte[] encoded(String program, String name, String... options) throws IOException {
        return encoded(Painted.withExif(Painted.jpeg(240, 160), 1), program, name, options);
    }

    private byte[] encoded(byte[] picture, String program, String name, String... options) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", program)), program + " is not installed");
        Path jpeg = Files.write(place.resolve("relay.jpg"), picture);
        Path out = place.resolve(name);
        Process process = new ProcessBuilder(command(program, options, out, jpeg))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.onExit().join().exitValue()).isZero();
        return Files.readAllBytes(out);
    }

    private static List<String> command(String program, String[] options, Path out, Path in) {
        List<String> command = new java.util.ArrayList<>(List.of("/usr/bin/" + program));
        command.addAll(List.of(options));
        command.addAll(List.of(out.toString(), in.toString()));
        return command;
    }
}
