package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.houserules.imports.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyImportCommandTest {
    @TempDir
    private Path folder;

    private Path document = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void aDocument() throws IOException {
        document = Files.write(folder.resolve("vale.txt"), Documents.thornburyVale());
        out = folder.resolve("policy.yaml");
    }

    @Test
    void thePolicyIsWrittenWithItsSuggestionsAsComments() throws IOException {
        Ran ran = Ran.of("policy", "import", document.toString(), "--out", out.toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out() + ran.err()).isEmpty();
        assertThat(Files.readString(out))
                .contains("# Made from the document vale.txt.")
                .contains("names-with-photos: {allow: first-name}")
                .contains("# It says: first names")
                .contains("ref: 3.2, point 1");
    }

    @Test
    void takingTheMarksAwayPutsEverySuggestionInForce() throws IOException {
        Ran.of("policy", "import", document.toString(), "--out", out.toString());
        String marked = Files.readString(out);
        Files.writeString(
                out,
                Pattern.compile("(?m)^  # (?=controls:|  [a-z-]+: \\{|answered-by:)")
                        .matcher(marked)
                        .replaceAll("  ")
                        .replace("accounts: []", "accounts: none")
                        // The document does not say whether a permission has to name its platforms.
                        .replace("author-authorised: {", "author-authorised: {scope: any, "));

        Ran coverage = Ran.of("policy", "coverage", out.toString(), "--json");

        assertThat(coverage.err()).isEmpty();
        assertThat(coverage.out()).contains("names-with-photos");
    }

    @Test
    void nothingIsWrittenOverAFileThatIsThere() throws IOException {
        Files.writeString(out, "mine");

        Ran ran = Ran.of("policy", "import", document.toString(), "--out", out.toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("There is such a file already");
        assertThat(Files.readString(out)).isEqualTo("mine");
    }

    @Test
    void whatIsNoPolicyIsRefused() throws IOException {
        Path menu = Files.writeString(folder.resolve("menu.txt"), "Monday: sausages and mash. ".repeat(30));

        Ran ran = Ran.of("policy", "import", menu.toString(), "--out", out.toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("This does not look like a social media policy");
        assertThat(out).doesNotExist();
    }
}
