package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.houserules.health.documents.DocxFile;
import org.houserules.health.documents.PdfFile;
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

    @Test
    void whateverCannotBeReadIsRefusedInOneLineAndNothingIsWritten() throws IOException {
        byte[] word = Documents.inWord();
        byte[] entity = DocxFile.empty()
                .with("word/header1.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>")
                .bytes();
        isRefused("cut.docx", Arrays.copyOf(word, word.length / 2), "The file is damaged. Open it in Word");
        isRefused("locked.pdf", PdfFile.locked(List.of(List.of("Words")), "secret"), "It is locked with a password");
        isRefused("scan.pdf", PdfFile.of(List.of(List.of()), ""), "it was scanned. Give the Word file");
        isRefused("xxe.docx", entity, "It declares a document type or entities");
        isRefused("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "save it as .docx or PDF");
    }

    private void isRefused(String name, byte[] bytes, String why) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        for (List<String> command : List.of(
                List.of("policy", "import", file.toString(), "--out", out.toString()),
                List.of("policy", "check", file.toString(), "--json"))) {
            Ran ran = Ran.of(command.toArray(String[]::new));

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.errors()).singleElement().asString().contains(name + ": ", why);
            assertThat(ran.out()).isEmpty();
        }
        assertThat(out).doesNotExist();
    }
}
