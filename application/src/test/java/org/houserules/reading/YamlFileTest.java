package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "# nothing\\n                        ¦ 0 ¦ The file is empty",
                "---\\n                              ¦ 0 ¦ The file is empty",
                "~\\n                                ¦ 0 ¦ The file is empty",
                "\\n- a\\n- b\\n                     ¦ 2 ¦ The file begins with a list, not with a key",
                "only words\\n                       ¦ 1 ¦ The file begins with text, not with a key",
                "a: 1\\n---\\nb: 2\\n                ¦ 2 ¦ A second document begins here",
                "a: 1\\nb: 2\\na: 3\\n               ¦ 3 ¦ 'a' already stands in line 1",
                "a: 1\\nb: {c: 1, c: 2}\\n           ¦ 2 ¦ 'c' already stands in line 2",
                "a: 1\\n\"a\": 2\\n                  ¦ 2 ¦ 'a' already stands in line 1",
                "a: 1\\n? [b, c]\\n: 2\\n            ¦ 2 ¦ A key here is a list",
                "a: 1\\n? {b: c}\\n: 2\\n            ¦ 2 ¦ A key here is a group of keys",
                "a: 1\\nb: {'': 2}\\n                ¦ 2 ¦ A key here is blank",
                "a: 1\\n~: 2\\n                      ¦ 2 ¦ A key here is blank",
                "a: &x 1\\nb: 2\\n                   ¦ 1 ¦ A value begins with '&', which names it for use elsewhere",
                "a: 1\\nb: *x\\n                     ¦ 2 ¦ A value begins with '*', which refers to another value",
                "a: 1\\n*x : 2\\n                    ¦ 2 ¦ A value begins with '*', which refers to another value",
                "a: 1\\nb: !!java.net.URL [x]\\n     ¦ 2 ¦ A value begins with '!', which asks for a special type",
                "a: 1\\nb: !!str x\\n                ¦ 2 ¦ A value begins with '!', which asks for a special type",
                "a: 1\\nb: ! x\\n                    ¦ 2 ¦ A value begins with '!', which asks for a special type",
                "!!map\\na: 1\\n                     ¦ 1 ¦ A value begins with '!', which asks for a special type",
                "a: 1\\nb: \"\\0\"\\n                ¦ 2 ¦ There is a control character here, which belongs in no text",
                "a: 1\\nb: \"\\ud800\"\\n            ¦ 2 ¦ There is a control character here, which belongs in no text",
            })
    void whatIsRefusedIsToldWithItsLine(String text, int line, String what) {
        assertThat(Told.byYaml(text.replace("\\n", "\n"))).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("post.yaml");
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.mend()).isNotBlank();
        });
    }

    @Test
    void severalFaultsOfOneFileAreToldTogether() {
        assertThat(Told.byYaml("a: 1\na: 2\nb: &x 1\nc: *x\nd: [\n"))
                .extracting(Fault::line)
                .containsExactly(2, 3, 4, 5);
    }

    @Test
    void aFewReferencesThatStandForGigabytesAreRefusedAtOnce() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 20; i++) {
            String last = "*a" + (i - 1);
            laughs.append("a%d: &a%d [%s, %s, %s]%n".formatted(i, i, last, last, last));
        }

        assertThat(Told.byYaml(laughs.toString()))
                .hasSize(39)
                .first()
                .extracting(Fault::line)
                .isEqualTo(1);
    }

    @Test
    void thirtyLevelsAreReadAndThirtyOneAreNot() {
        assertThat(Told.byYaml("a:\n " + "[".repeat(29) + "]".repeat(29))).isEmpty();
        assertThat(Told.byYaml("a:\n " + "[".repeat(30) + "]".repeat(30)))
                .containsExactly(new Fault(
                        "post.yaml",
                        2,
                        "Values are nested more than 30 deep here",
                        "Check the brackets and the indentation."));
        assertThat(Told.byYaml("a: " + "[{b: ".repeat(800_000)))
                .extracting(Fault::what)
                .containsExactly("Values are nested more than 30 deep here");
    }

    @Test
    void fiftyThousandValuesAreReadAndMoreAreNot() {
        assertThat(Told.byYaml("a:\n" + "- b\n".repeat(49_997))).isEmpty();
        assertThat(Told.byYaml("a:\n" + "- b\n".repeat(49_998)))
                .containsExactly(new Fault(
                        "post.yaml", 49_999, "The file holds more than 50,000 values", "Split it into smaller files."));
    }

    @Test
    void fourMegabytesAreReadAndMoreAreNot() {
        String longest = "a: " + "b".repeat(4 * 1024 * 1024 - 3);

        assertThat(Told.byYaml(longest)).isEmpty();
        assertThat(Told.byYaml(longest + "b")).extracting(Fault::what).containsExactly("The file is larger than 4 MB");
    }

    static Stream<Arguments> bytes() {
        return Stream.of(
                Arguments.of("a: 1\nb: \u0000\n".getBytes(StandardCharsets.UTF_8), 2, BadCharacter.CONTROL),
                Arguments.of("a: 1\r\nb: 2\r\nc: \u001B[2J".getBytes(StandardCharsets.UTF_8), 3, BadCharacter.CONTROL),
                Arguments.of(new byte[] {'P', 'K', 3, 4, 0, 0}, 1, BadCharacter.CONTROL),
                Arguments.of(
                        "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1),
                        2,
                        "The characters here are not in UTF-8"),
                Arguments.of(
                        new byte[] {-2, -1, 0, 'a', 0, ':', 0, '\n', -40, 0, 0, 'b'},
                        2,
                        "The characters here are not in UTF-8"),
                Arguments.of("a: 1\nb: 2".getBytes(StandardCharsets.UTF_16LE), 1, BadCharacter.CONTROL),
                Arguments.of(new byte[0], 0, "The file is empty"));
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void bytesThatAreNoTextAreToldWithTheirLine(byte[] bytes, int line, String what) throws IOException {
        assertThat(toldByFile(bytes)).satisfies(fault -> {
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    static Stream<Charset> charsets() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aFileWithAByteOrderMarkIsRead(Charset charset) throws Exception {
        Path file = Files.write(folder.resolve("post.yaml"), "\uFEFFtext: Zoë 🎉\n".getBytes(charset));

        Section section = YamlFile.read(file, new Faults());

        assertThat(section.text("text")).contains("Zoë 🎉");
        assertThat(section.folder()).isEqualTo(folder);
        assertThat(section.file()).isEqualTo(file.toString());
    }

    @Test
    void faultsOfEarlierFilesAreToldAsWell() {
        Faults faults = new Faults();
        faults.add("first.yaml", 7, "wrong", "mend");

        Unusable unusable =
                catchThrowableOfType(Unusable.class, () -> YamlFile.read(folder.resolve("second.yaml"), faults));

        assertThat(unusable.faults()).extracting(Fault::line).containsExactly(7, 0);
    }

    @Test
    void faultsOfEarlierFilesDoNotStopAGoodOne() {
        Faults faults = new Faults();
        faults.add("first.yaml", 7, "wrong", "mend");

        assertThat(Told.yaml("a: 1", faults).text("a")).contains("1");
    }

    @Property
    void anyTextInABlockIsReadBackAsItWasWritten(@ForAll @CharRange(from = ' ', to = '~') String line) {
        String text = "x" + line + "\n\ny: [" + line + "\n";
        String yaml = "text: |\n  " + text.strip().replace("\n", "\n  ").replace("\n  \n", "\n\n") + "\nend: 1\n";

        Section section = Told.yaml(yaml, new Faults());

        assertThat(section.exactText("text")).contains(text.strip() + "\n");
        assertThat(section.text("end")).contains("1");
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        Faults faults = new Faults();
        try {
            YamlFile.parse("post.yaml", text, Path.of(""), faults).refuseUnknown();
        } catch (Unusable unusable) {
            assertThat(unusable.faults()).isNotEmpty();
        }
    }

    private Fault toldByFile(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("post.yaml"), bytes);
        Unusable unusable = catchThrowableOfType(Unusable.class, () -> YamlFile.read(file, new Faults()));
        assertThat(unusable).isNotNull();
        return unusable.faults().getFirst();
    }
}
