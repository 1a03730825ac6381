package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever file is given, the answer is one clear line for each fault, and never a stack trace. */
class BadInputTest {
    private static final String PICTURE = "text: Hello.\npictures:\n  - {file: relay.jpg, alt: A race}\n";

    @TempDir
    private Path folder = Path.of("");

    private Desk desk() {
        return new Desk(folder);
    }

    /** One line of the file, at this line of it (none where 0), with these words and nothing of our insides. */
    static void assertClear(Ran ran, String file, int line, String words) {
        String place = line == 0 ? file + ": " : file + ":" + line + ": ";
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .contains(place)
                .contains(words)
                .doesNotContain("Exception", "\tat ", "java.", "null")
                .hasSizeLessThanOrEqualTo(300)
                .endsWith(".");
        // A long path is shown by its end.
        assertThat(ran.err().substring(0, ran.err().indexOf(place))).matches("[^ ]*/");
    }

    static Stream<Arguments> yaml() {
        byte[] huge = ("text: Hello.\n" + "# padding\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8);
        byte[] binary = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, (byte) 0xff};
        return Stream.of(
                Arguments.of("text: [never closed\npurpose: events\n".getBytes(StandardCharsets.UTF_8), 1, "bracket"),
                Arguments.of("text: a\n\tpurpose: b\n".getBytes(StandardCharsets.UTF_8), 2, "tab"),
                Arguments.of("text: 'open\n".getBytes(StandardCharsets.UTF_8), 1, "quotation mark"),
                Arguments.of("- text: a\n".getBytes(StandardCharsets.UTF_8), 1, "list"),
                Arguments.of("just words\n".getBytes(StandardCharsets.UTF_8), 1, "text"),
                Arguments.of("text: a\ntext: b\n".getBytes(StandardCharsets.UTF_8), 2, "already stands"),
                Arguments.of("text: !!java.io.File [a]\n".getBytes(StandardCharsets.UTF_8), 1, "special type"),
                Arguments.of(binary, 1, "UTF-8"),
                Arguments.of("text: \u0007bell\n".getBytes(StandardCharsets.UTF_8), 1, "control character"),
                Arguments.of(new byte[0], 0, "empty"),
                Arguments.of("# only a remark\n".getBytes(StandardCharsets.UTF_8), 0, "empty"),
                Arguments.of(huge, 0, "larger than 4 MB"));
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void aFileThatIsNoPostIsRefusedInOneLine(byte[] bytes, int line, String words) {
        Ran ran = Ran.of("check", desk().write("post.yaml", bytes), "--policy", "hutton-rudby", "--json");

        assertClear(ran, "post.yaml", line, words);
    }

    @Test
    void aPostThatIsNotThereOrAFolderIsRefusedInOneLine() throws IOException {
        Files.createDirectory(folder.resolve("posts"));

        assertClear(
                Ran.of("check", folder.resolve("none.yaml").toString(), "--policy", "hutton-rudby"),
                "none.yaml",
                0,
                "no such file");
        assertClear(
                Ran.of("check", folder.resolve("posts").toString(), "--policy", "hutton-rudby"), "posts", 0, "folder");
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("a text", "Only words.\n".getBytes(StandardCharsets.UTF_8), "is not a picture"),
                Arguments.of("an SVG", Pixels.svg(), "SVG"),
                Arguments.of("a cut PNG", Pixels.cut(Pixels.png(300, 200)), "damaged"),
                Arguments.of("a cut JPEG", Pixels.cut(Pixels.jpeg(300, 200)), "damaged"),
                Arguments.of("40 megapixels", Pixels.png(8000, 5000), "megapixel"),
                Arguments.of("a picture and an archive", Pixels.withArchiveBehind(Pixels.png(30, 20)), "behind"),
                Arguments.of("nothing", new byte[0], "empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void aFileThatIsNoWholePictureIsRefusedInItsLine(String what, byte[] bytes, String words) {
        desk().write("relay.jpg", bytes);

        Ran ran = Ran.of("check", desk().write("post.yaml", PICTURE), "--policy", "hutton-rudby", "--json");

        assertClear(ran, "post.yaml", 3, words);
        assertThat(ran.err()).contains("relay.jpg");
    }

    @Test
    void aPictureThatIsNotThereIsRefusedInItsLine() {
        Ran ran = Ran.of("check", desk().write("post.yaml", PICTURE), "--policy", "hutton-rudby");

        assertClear(ran, "post.yaml", 3, "relay.jpg");
    }

    @Test
    void aFolderInPlaceOfAPictureIsRefusedInItsLine() throws IOException {
        Files.createDirectory(folder.resolve("relay.jpg"));

        assertClear(
                Ran.of("check", desk().write("post.yaml", PICTURE), "--policy", "hutton-rudby"),
                "post.yaml",
                3,
                "folder");
    }

    @Test
    void aWholePictureIsReadRelativeToItsPostWhateverItsName() throws IOException {
        Files.createDirectory(folder.resolve("photos"));
        desk().write("photos/relay.jpg", Pixels.png(30, 20));
        String post = desk().write("post.yaml", PICTURE.replace("relay.jpg", "photos/relay.jpg"));

        Ran ran = Ran.of("check", post, "--policy", "hutton-rudby", "--json", "--all");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("findings").toString()).contains("This picture could be opened.");
    }
}
