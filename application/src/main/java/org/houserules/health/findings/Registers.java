package org.houserules.health.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** Law, guidance, bodies, platforms and wording as dated data that ships with the product. */
final class Registers {
    private static final List<String> FILES = List.of("law.yaml", "guidance.yaml", "platforms.yaml", "wording.yaml");

    private Registers() {}

    static List<RegisterEntry> shipped() {
        return FILES.stream().flatMap(Registers::entries).toList();
    }

    private static Stream<RegisterEntry> entries(String file) {
        return read(file, "entries").stream().map(Registers::entry);
    }

    /** The sections of a list in a file that ships with the product. */
    static List<Section> read(String file, String list) {
        try (InputStream in = Registers.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the product");
            }
            Faults faults = new Faults();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Section top = YamlFile.parse(file, text, Path.of("."), faults);
            top.number("format", 1, 1);
            List<Section> sections = top.sections(list);
            faults.throwIfAny();
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unusable e) {
            throw new IllegalStateException(e);
        }
    }

    private static RegisterEntry entry(Section section) {
        RegisterEntry entry = new RegisterEntry(
                kind(section.requiredText("kind")),
                section.requiredText("what"),
                section.texts("words"),
                patterns(section, "finds"),
                patterns(section, "needs"),
                patterns(section, "unless"),
                patterns(section, "unless-anywhere"),
                section.flag("past").orElse(true),
                grounds(section));
        section.refuseUnknown();
        return entry;
    }

    static FindingKind kind(String word) {
        return Arrays.stream(FindingKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'" + word + "' is no kind of finding"));
    }

    static Grounds grounds(Section section) {
        return new Grounds(
                section.requiredText("says"),
                section.requiredText("source"),
                section.date("from"),
                section.date("checked"));
    }

    /** What ships is written without regard to capitals; a pattern that begins with '=' minds them. */
    static List<Pattern> patterns(Section section, String key) {
        return section.texts(key).stream()
                .map(written -> pattern(section, written))
                .toList();
    }

    private static Pattern pattern(Section section, String written) {
        try {
            Optional<String> exact = Optional.of(written).filter(text -> text.startsWith("="));
            return exact.map(text -> Pattern.compile(text.substring(1)))
                    .orElseGet(() -> Pattern.compile(written, Pattern.CASE_INSENSITIVE));
        } catch (PatternSyntaxException wrong) {
            throw new IllegalStateException(
                    section.file() + ":" + section.line() + ": " + wrong.getDescription(), wrong);
        }
    }
}
