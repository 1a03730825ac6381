package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houserules.Home;
import org.houserules.health.SoundPolicy;
import org.houserules.health.documents.DocxFile;
import org.houserules.health.documents.PdfFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class PolicyCheckCommandTest {
    private static final java.util.List<String> POLICIES = Home.SHIPPED;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aSoundPolicyExitsWithNought() throws IOException {
        Ran ran = Ran.of("policy", "check", file("sound.md", SoundPolicy.TEXT), "--json");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("format").asInt()).isEqualTo(1);
        assertThat(ran.json().get("title").asString()).isEqualTo("Social media policy");
        assertThat(ran.json().get("dated").asString()).isEqualTo("2026-09-10");
        assertThat(ran.json().get("findings")).isEmpty();
    }

    @Test
    void whatIsWrongExitsWithOneAndHasEveryPart() throws IOException {
        Ran ran = Ran.of(
                "policy",
                "check",
                file("old.md", SoundPolicy.TEXT + "\n\nThe Data Protection Act 1998 applies.\n"),
                "--json");

        JsonNode finding = ran.json().get("findings").get(0);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(finding.get("kind").asString()).isEqualTo("superseded-law");
        assertThat(finding.get("what").asString()).isEqualTo("Data Protection Act 1998");
        assertThat(finding.get("where").get("line").asLong())
                .isEqualTo(SoundPolicy.TEXT.lines().count() + 3);
        assertThat(finding.get("quote").asString()).isEqualTo("The Data Protection Act 1998 applies.");
        assertThat(finding.get("source").asString()).startsWith("https://");
        assertThat(finding.get("in_force_from").asString()).isEqualTo("2018-05-25");
    }

    @Test
    void theDayMayBeNamed() throws IOException {
        String file = file("sound.md", SoundPolicy.TEXT);

        assertThat(Ran.of("policy", "check", file, "--on", "2027-09-30").exit()).isZero();
        assertThat(Ran.of("policy", "check", file, "--on", "2027-10-01").exit()).isEqualTo(1);
        assertThat(Ran.of("policy", "check", file, "--on", "soon").exit()).isEqualTo(2);
    }

    @Test
    void severalFilesMakeAnArrayInTheirOrder() throws IOException {
        Path docx = Files.write(folder.resolve("b.docx"), words().bytes());

        JsonNode all = Ran.of("policy", "check", file("a.md", SoundPolicy.TEXT), docx.toString(), "--json")
                .json();

        assertThat(all.size()).isEqualTo(2);
        assertThat(all.get(0).get("file").asString()).endsWith("a.md");
        assertThat(all.get(1).get("file").asString()).endsWith("b.docx");
        assertThat(all.get(1).get("organisation").asString()).isEqualTo("Pebblebrook Primary School");
    }

    private static DocxFile words() {
        DocxFile docx = DocxFile.empty();
        SoundPolicy.TEXT.lines().forEach(docx::paragraph);
        return docx;
    }

    @Test
    void eachFileThatCannotBeUsedHasItsLine() throws IOException {
        Path scan = Files.write(folder.resolve("scan.pdf"), PdfFile.of(java.util.List.of(java.util.List.of()), ""));

        Ran ran = Ran.of(
                "policy",
                "check",
                file("a.md", SoundPolicy.TEXT),
                scan.toString(),
                folder.resolve("no.docx").toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).hasSize(2);
        assertThat(ran.errors().getFirst()).contains("scan.pdf: It holds pictures of pages but no text");
        assertThat(ran.errors().getLast()).contains("no.docx: There is no such file");
    }

    @Test
    void peopleReadKindsLinesAndSources() throws IOException {
        Ran ran = Ran.of("policy", "check", file("old.md", SoundPolicy.TEXT + "\n\nWe use Bebo.\n"));

        assertThat(ran.out())
                .contains(
                        "Social media policy, Pebblebrook Primary School",
                        "Platforms that are gone or renamed",
                        "\"We use Bebo.\"",
                        "not checked yet");
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void aPolicyThatRunsIsCheckedFromItsClauses(String id) {
        Ran ran = Ran.of("policy", "check", id, "--json");
        Ran folder = Ran.of(
                "policy", "check", Home.FOLDER.resolve("policies").resolve(id).toString(), "--json");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("clauses").asInt())
                .isEqualTo(Ran.of("policy", "coverage", id, "--json")
                        .json()
                        .get("clauses")
                        .size());
        assertThat(folder.json().get("findings")).isEqualTo(ran.json().get("findings"));
    }

    @Test
    void whereADocumentContradictsItselfItsPolicySaysSo() {
        JsonNode findings =
                Ran.of("policy", "check", "stockham", "--json").json().get("findings");

        assertThat(findings.valueStream().map(finding -> finding.get("kind").asString()))
                .contains("contradiction", "overdue-review", "no-adoption-date");
    }
}
