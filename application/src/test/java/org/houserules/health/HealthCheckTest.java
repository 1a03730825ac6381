package org.houserules.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.houserules.health.documents.DocxFile;
import org.houserules.health.documents.PdfFile;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.FindingKind;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthCheckTest {
    private static List<String> kinds(List<Finding> findings) {
        return findings.stream().map(finding -> finding.kind().word()).toList();
    }

    @Test
    void withASoundPolicyNothingIsWrong() {
        HealthReport report = SoundPolicy.check(SoundPolicy.TEXT);

        assertThat(report.findings()).isEmpty();
        assertThat(report.isWell()).isTrue();
        assertThat(report.title()).isEqualTo("Social media policy");
        assertThat(report.organisation()).isEqualTo("Pebblebrook Primary School");
        assertThat(report.dated()).isEqualTo("2026-09-10");
        assertThat(report.reviewDue()).isEqualTo("2027-09");
        assertThat(report.clauses()).isEqualTo(18);
    }

    @Test
    void aFindingNamesLineQuoteReasonAndSource() {
        Finding finding = SoundPolicy.with("5.1 We keep to the Data Protection Act 1998. It matters.")
                .getFirst();

        assertThat(finding.kind()).isEqualTo(FindingKind.SUPERSEDED_LAW);
        assertThat(finding.what()).isEqualTo("Data Protection Act 1998");
        assertThat(finding.quote()).isEqualTo("We keep to the Data Protection Act 1998.");
        assertThat(SoundPolicy.TEXT.lines().count() + 5).isEqualTo(finding.line());
        assertThat(finding.grounds().source()).startsWith("https://www.legislation.gov.uk/");
        assertThat(finding.grounds().inForceFrom()).contains(LocalDate.of(2018, 5, 25));
        assertThat(finding.grounds().checked()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2018-05-24, false", "2018-05-25, true", "2026-11-20, true"})
    void lawCountsFromItsFirstDay(LocalDate on, boolean found) {
        List<Finding> findings = SoundPolicy.check(SoundPolicy.TEXT + "\n\nThe Data Protection Act 1998 applies.\n", on)
                .findings();

        assertThat(findings.stream().anyMatch(finding -> finding.kind() == FindingKind.SUPERSEDED_LAW))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2027-09-29, false", "2027-09-30, false", "2027-10-01, true"})
    void aReviewIsOverdueAfterTheLastDayOfItsMonth(LocalDate on, boolean overdue) {
        assertThat(kinds(SoundPolicy.check(SoundPolicy.TEXT, on).findings()).contains("overdue-review"))
                .isEqualTo(overdue);
    }

    @Test
    void aTopicOfWhichNothingIsSaidIsMissing() {
        String without = SoundPolicy.TEXT.replaceAll("(?m)^2\\.3 .*$", "");

        assertThat(SoundPolicy.check(without).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.MISSING_TOPIC);
            assertThat(finding.what()).isEqualTo("livestreams");
        });
    }

    @Test
    void whatIsFoundInTextIsFoundInWordAndPdf() throws Unusable {
        String faults = "We keep to the Data Protection Act 1998 and the Malicious Communications Act 1998.";
        DocxFile docx = DocxFile.empty();
        SoundPolicy.TEXT.lines().filter(line -> !line.isBlank()).forEach(line -> docx.paragraph(line.replace("#", "")));
        List<String> page = PdfFile.wrapped(SoundPolicy.TEXT.replace("\n## ", "\n# "));
        byte[] pdf = PdfFile.of(List.of(page, PdfFile.wrapped(faults)), "");
        HealthCheck check = HealthCheck.shipped();

        assertThat(kinds(check.check("a.docx", docx.paragraph(faults).bytes(), SoundPolicy.TODAY)
                        .findings()))
                .containsExactly("superseded-law", "wrong-date");
        assertThat(kinds(check.check("a.pdf", pdf, SoundPolicy.TODAY).findings()))
                .containsExactly("superseded-law", "wrong-date");
    }

    @Test
    void whatIsNoPolicyIsSaidToBeNone() {
        String letter = "Dear parents, our summer fair is on Saturday. ".repeat(20) + "Find photographs on Facebook.";

        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> HealthCheck.shipped()
                        .check("letter.txt", letter.getBytes(StandardCharsets.UTF_8), SoundPolicy.TODAY))
                .withMessageContaining("does not look like a social media policy")
                .withMessageContaining("hardly speaks of social media");
    }

    @Test
    void aCodeWithFewRulesIsAPolicyToo() throws Unusable {
        String code = "# Invented Primary School\n\n# Social media code for parents and staff\n\n"
                + "Staff must not be in contact with pupils on Facebook. Parents take photographs of their own children only. "
                        .repeat(2)
                + "\n\n"
                + "We read comments on our website before they appear. Tell our safeguarding lead if a post worries you. "
                        .repeat(2);

        assertThat(SoundPolicy.check(code).title()).contains("Social media code");
    }

    @Test
    void aBlankLineAtTheFootOfThePagesIsFound() throws Unusable {
        DocxFile docx = DocxFile.empty();
        SoundPolicy.TEXT.lines().filter(line -> !line.isBlank()).forEach(line -> docx.paragraph(line.replace("#", "")));
        byte[] bytes = docx.footer("Adopted by governors on: ____________").bytes();

        assertThat(kinds(HealthCheck.shipped()
                        .check("a.docx", bytes, SoundPolicy.TODAY)
                        .findings()))
                .containsExactly("no-adoption-date");
    }
}
