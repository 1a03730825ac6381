package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.houserules.screening.pictures.Camera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through a program of our own in the place of the converter, which makes the same picture of every file. */
class WebpNotesTest {
    private static final String EMPTY_NOTE = "XMP \0\0\0\0";
    private static final String EMPTY_PART = "Quux\0\0\0\0";

    @TempDir
    private Path place = Path.of("");

    private MadeSafe make(byte[] webp) throws IOException {
        Path programs = Files.createDirectories(place.resolve("programs"));
        Path made = Files.write(place.resolve("made.png"), Painted.png(120, 80));
        Path program = Files.writeString(programs.resolve("dwebp"), "#!/bin/sh\n/bin/cp " + made + " \"$4\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return Workshop.with(Converters.in(List.of(programs)), place.resolve("work"))
                .make(webp, "relay.webp");
    }

    private static byte[] webp(String parts) {
        byte[] exif = Painted.exif(1);
        String length = "%c%c\0\0".formatted((char) (exif.length & 0xFF), (char) (exif.length >> 8));
        return Painted.join(Painted.text("RIFF____WEBP"), Painted.text("EXIF" + length), exif, Painted.text(parts));
    }

    @Test
    void theNotesAreReadAmongWhateverElseThereIs() throws IOException {
        for (String parts : List.of("", EMPTY_PART.repeat(20_000), EMPTY_NOTE.repeat(900), "\0".repeat(100_000))) {
            assertThat(Workshop.safe(make(webp(parts))).camera()).contains(new Camera("Lensmere", "Snap 12"));
        }
    }

    @Test
    void thousandsOfNotesAreRefused() throws IOException {
        assertThat(Workshop.refused(make(webp(EMPTY_NOTE.repeat(1_000)))).what())
                .isEqualTo("relay.webp holds more notes than a picture needs (over 1,000).");
    }
}
