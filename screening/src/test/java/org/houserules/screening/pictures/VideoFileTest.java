package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\0\0\u0018ftypmp42\0\0\0\0isom",
                "\0\0\0\u0014ftypqt  \0\0\0\0qt  ",
                "\0\0\0\u0008wide\0\0\u0001\0mdat",
                "\u001AE\u00DF\u00A3\u009FB\u0086\u0081\u0001B\u0082\u0084webm",
                "\u001AE\u00DF\u00A3\u009FB\u0086\u0081\u0001B\u0082\u0088matroska",
                "RIFF\0\0\0\0AVI LIST",
                "\0\0\u0001\u00BA\u0044\0\u0004",
                "\0\0\u0001\u00B3\u0014\0\u00F0"
            })
    void aVideoIsKnownByItsBytes(String beginning) throws IOException {
        assertThat(VideoFile.problem(file(Built.bytes(beginning)))).isEmpty();
        assertThat(PictureFile.read(file(Built.bytes(beginning))))
                .isEqualTo(new NotAPicture("is a video, not a picture", "List it under videos."));
    }

    @Test
    void aPictureIsNoVideoButBelongsElsewhere() throws IOException {
        byte[] heic = Built.bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1");
        for (byte[] picture : new byte[][] {Drawn.jpeg(), Drawn.png(), Drawn.gif(), heic}) {
            assertThat(VideoFile.problem(file(picture)))
                    .contains(new NotAPicture("is a picture, not a video", "List it under pictures."));
        }
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        assertThat(why(file(Built.bytes("Dear parents")))).startsWith("is not a video");
        assertThat(why(file(Built.bytes("\0\0\0\u0018ftypM4A \0\0\0\0")))).startsWith("is not a video");
        assertThat(why(file(Built.bytes("\0\0\0\u0018ftyp")))).startsWith("is not a video");
        assertThat(why(file(new byte[0]))).isEqualTo("is empty");
        assertThat(why(folder)).isEqualTo("is a folder");
        assertThat(why(folder.resolve("none.mp4"))).isEqualTo("is not there");
        assertThat(why(file(Built.bytes("\0\0\0\u0018ftypmp42<script>"))))
                .startsWith("hides the beginning of a script");
    }

    private static String why(Path file) {
        return VideoFile.problem(file).orElseThrow().why();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("film.mp4"), content);
    }
}
