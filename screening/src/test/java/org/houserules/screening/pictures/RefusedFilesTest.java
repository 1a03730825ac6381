package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {
    @TempDir
    Path folder;

    @Test
    void aMissingAnEmptyAndAFolderSayWhatTheyAre() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jpg"));
        assertThat(refused(PictureFile.read(folder.resolve("none.jpg")))).isEqualTo("is not there");
        assertThat(refused(PictureFile.read(empty))).isEqualTo("is empty");
        assertThat(refused(PictureFile.read(folder))).isEqualTo("is a folder");
    }

    /** What the disk says is put into words directly: the superuser, as whom tests may run, reads every file. */
    @Test
    void aFileThatMayNotBeReadSaysSo() {
        assertThat(refused(
                        FileBytes.why(new AccessDeniedException("secret.jpg")).reason()))
                .isEqualTo("may not be read by this user");
        assertThat(refused(FileBytes.why(new IOException("worn out")).reason()))
                .isEqualTo("could not be read from the disk");
    }

    @Test
    void theNameOfTheFileIsNeverAsked() throws IOException {
        Path misnamed = Files.write(folder.resolve("relay.txt"), Drawn.png());
        assertThat(PictureFile.read(misnamed)).isInstanceOf(PictureFacts.class);
    }

    @Test
    void aFileOfMoreThanThirtyMegabytesIsRefusedAndOneOfThirtyIsNot() throws IOException {
        Path exactly = Files.write(folder.resolve("a.jpg"), java.util.Arrays.copyOf(Drawn.jpeg(), 30_000_000));
        Path more = Files.write(folder.resolve("b.jpg"), java.util.Arrays.copyOf(Drawn.jpeg(), 30_000_001));
        assertThat(PictureFile.read(exactly)).isInstanceOf(PictureFacts.class);
        assertThat(refused(PictureFile.read(more))).startsWith("has more than 30 MB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 and so on | is not a picture: it begins like a PDF document",
                "PK\u0003\u0004rest | is not a picture: it begins like a ZIP archive or an Office document",
                "MZ\u0090rest | is not a picture: it begins like a Windows program",
                "\u007FELF\u0002 | is not a picture: it begins like a Linux program",
                "<!DOCTYPE html><p> | is not a picture: it begins like a web page",
                "<HTML><svg> | is not a picture: it begins like a web page",
                "<note>hello</note> | is not a picture: it begins like an XML or HTML document",
                "Dear parents, the relay was won. | is not a picture: it holds plain text",
                "\u0089ABC\u0001x | is not a picture: it does not begin like any known kind of picture",
                "....ftypisom0000 | is a video, not a picture"
            })
    void anotherKindOfFileIsCalledWhatItLooksLike(String content, String why) {
        assertThat(refused(PictureFile.read(Built.bytes(content)))).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\uFEFF<svg/>",
                "\n  <?xml version='1.0'?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x'>\n<svg/>",
                "<!DOCTYPE svg [<!ENTITY a '>'> <!ENTITY b 'c'>]><svg/>",
                "<!-- <html> --><s:svg xmlns:s='http://www.w3.org/2000/svg'/>",
                "<SVG onload='alert(1)'>"
            })
    void aDrawingIsKnownInEveryDisguise(String svg) {
        assertThat(refused(PictureFile.read(svg.getBytes(StandardCharsets.UTF_8))))
                .startsWith("is an SVG drawing");
        assertThat(refused(PictureFile.read(svg.getBytes(StandardCharsets.UTF_16))))
                .startsWith("is an SVG drawing");
        assertThat(refused(PictureFile.read(svg.getBytes(StandardCharsets.UTF_16LE))))
                .startsWith("is an SVG drawing");
        assertThat(refused(PictureFile.read(gzip(svg)))).startsWith("is an SVG drawing");
    }

    @Test
    void aPackedFileThatIsNoDrawingIsAnArchive() {
        byte[] packed = gzip("Dear parents");
        assertThat(refused(PictureFile.read(packed))).endsWith("begins like a compressed archive");
        assertThat(refused(PictureFile.read(Built.first(packed, 12)))).endsWith("begins like a compressed archive");
    }

    @Test
    void aDrawingBehindALongCommentIsKnown() {
        String svg = "<!--" + "x".repeat(50_000) + "--><svg/>";
        assertThat(refused(PictureFile.read(Built.bytes(svg)))).startsWith("is an SVG drawing");
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String refused(PictureRead read) {
        assertThat(read).isInstanceOf(NotAPicture.class);
        assertThat(((NotAPicture) read).mend()).endsWith(".");
        return ((NotAPicture) read).why();
    }
}
