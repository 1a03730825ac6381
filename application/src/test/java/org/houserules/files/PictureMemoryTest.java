package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
