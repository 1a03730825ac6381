package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MakePictureSafeFuzzTest {
    /** Whatever the bytes are, there is an answer; a picture that is taken reads back without a single note. */
    @FuzzTest(maxDuration = "2m")
    void anyBytesAreAnswered(byte[] upload) throws IOException {
        Path place = Files.createTempDirectory("fuzz");
        try {
            assertThat(Workshop.without(place).make(upload, "upload")).isNotInstanceOf(Busy.class);
        } finally {
            Files.delete(place);
        }
    }

    /** The parts are looked for in judged files only; even so they take any bytes. */
    @FuzzTest(maxDuration = "2m")
    void anyNotesAreRead(byte[] notes) {
        ExifFields exif = new ExifFields(Stretch.of(notes));

        assertThat(exif.turn()).isNotNull();
        assertThat(exif.takenOn()).isNotNull();
        assertThat(new JpegParts(Stretch.of(notes)).parts().needed()).isNotEmpty();
        assertThat(new PngParts(Stretch.of(notes)).parts().needed()).isNotEmpty();
        assertThat(new WebpNotes(Stretch.of(notes)).onePixel()).isNotEmpty();
    }
}
