package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.houserules.screening.pictures.PictureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures as large as phones take them are made safe in a process of little memory. */
class PictureMemoryTest {
    @TempDir
    private Path place = Path.of("");

    /** The largest the screening library reads, from a fresh process with this much heap. */
    @ParameterizedTest
    @CsvSource({"4032, 3024, 150", "6000, 5000, 150"})
    void aLargePictureIsMadeSafeInLittleMemory(int width, int height, int megabytes) throws IOException {
        assertThat(inSmallProcess(Whole.class, megabytes, noisy(width, height))).isEqualTo("2560");
    }

    /** What lies beyond that library's limit could be decoded here. */
    @Test
    void fortyEightMegapixelsAreRedrawnInLittleMemory() throws IOException {
        assertThat(inSmallProcess(Pixels.class, 150, noisy(8064, 6048))).isEqualTo("2560");
    }

    @Test
    void fortyEightMegapixelsAreStillRefusedByTheScreeningLibrary() {
        Refused refused = Workshop.refused(Workshop.without(place).make(Painted.png(8064, 6048), "relay.png"));

        assertThat(refused.what()).contains("48.8 megapixels");
    }

    /** Four bytes a segment, as long as a file may be, and at its end the mark of a phone. */
    @Test
    void aJpegOfMillionsOfEmptySegmentsIsRefusedInLittleMemory() throws IOException {
        byte[] file = repeated("\u00FF\u00D8", "\u00FF\u00C4\0\2");
        System.arraycopy(Painted.text("SEFT"), 0, file, file.length - 4, 4);

        assertThat(inSmallProcess(Told.class, 150, Files.write(place.resolve("many.jpg"), file)))
                .isEqualTo("relay.jpg has more parts than a picture needs (over 10,000).");
    }

    @Test
    void aPngOfMillionsOfEmptyPartsIsRefusedInLittleMemory() throws IOException {
        byte[] png = Painted.png(30, 20);
        byte[] part = Painted.withChunk(new byte[33], "IDAT", new byte[0]);
        byte[] many = repeated(
                Stretch.of(png).part(0, 33).text(), Stretch.of(part).after(33).text());
        byte[] file = Painted.join(
                Arrays.copyOf(many, 33 + 12 * 2_000_000), Arrays.copyOfRange(png, 33, png.length)); // else whole

        assertThat(inSmallProcess(Told.class, 150, Files.write(place.resolve("many.png"), file)))
                .isEqualTo("relay.jpg has more parts than a picture needs (over 100,000).");
    }

    /** Of 25 MB. */
    private static byte[] repeated(String beginning, String again) {
        byte[] file = new byte[Limits.usual().mostBytes()];
        System.arraycopy(Painted.text(beginning), 0, file, 0, beginning.length());
        byte[] piece = Painted.text(again);
        for (int at = beginning.length(); at + piece.length <= file.length; at += piece.length) {
            System.arraycopy(piece, 0, file, at, piece.length);
        }
        return file;
    }

    private Path noisy(int width, int height) throws IOException {
        BufferedImage picture = Painted.quarters(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < width * height; i += 37) {
            picture.setRGB(i % width, i / width, i * 31);
        }
        return Files.write(place.resolve("large.jpg"), Painted.written(picture, "jpeg"));
    }

    private String inSmallProcess(Class<?> main, int megabytes, Path picture) throws IOException {
        Path out = place.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        picture.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.onExit().join();
        return Files.readString(out, StandardCharsets.UTF_8).strip();
    }

    /** All steps. */
    static final class Whole {
        private Whole() {}

        public static void main(String[] picture) throws IOException {
            byte[] upload = Files.readAllBytes(Path.of(picture[0]));
            Path work = Path.of(picture[0]).resolveSibling("work");
            System.out.println(Workshop.safe(Workshop.without(work).make(upload, "large.jpg"))
                    .width());
        }
    }

    /** All steps, up to a refusal. */
    static final class Told {
        private Told() {}

        public static void main(String[] picture) throws IOException {
            byte[] upload = Files.readAllBytes(Path.of(picture[0]));
            Path work = Path.of(picture[0]).resolveSibling("work");
            System.out.println(Workshop.refused(Workshop.without(work).make(upload, "relay.jpg"))
                    .what());
        }
    }

    /** Decoding and drawing alone. */
    static final class Pixels {
        private Pixels() {}

        public static void main(String[] picture) throws IOException {
            byte[] upload = Files.readAllBytes(Path.of(picture[0]));
            Parts parts = Parts.of(PictureType.JPEG, upload);
            System.out.println(
                    Redraw.of(parts, Turn.NONE, Limits.usual()).orElseThrow().width());
        }
    }
}
