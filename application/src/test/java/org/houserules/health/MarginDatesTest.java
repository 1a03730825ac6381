package org.houserules.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.houserules.health.documents.DocxFile;
import org.houserules.reading.Unusable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many schools date their policy only at the head or foot of its pages. */
class MarginDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Willow School social media policy, May 2024 | 2024-05 |",
                "Social Media Policy v2.1 – September 2024 | 2024-09 |",
                "Version 3 (12/09/2024)   Page 2 of 9 | 2024-09-12 |",
                "V3 Sept 2024 | 2024-09 |",
                "Version 3 September 2024 | 2024-09 |",
                "Version: 3 September 2024 | 2024-09-03 |",
                "SMP/V4/09.24 Reviewed: Autumn 2024 | 2024-12 |",
                "Last reviewed 03/2024, next review 03/2026 | 2024-03 | 2026-03",
                "Version 2.0 / Approved 1 May 2024 / Review due May 2026 | 2024-05-01 | 2026-05",
                "Social media policy 2024-25 | |",
                "Issue 5 01.09.24 | 2024-09-01 |",
                "Updated 4th July 2024 by A. Head | 2024-07-04 |",
                "© Willow School 2024 | |",
                "Page 3 of 12 | |",
            })
    void datesAndVersionsAtTheFootOfPagesAreRead(String foot, String dated, String due) throws Unusable {
        HealthReport report = HealthCheck.shipped().check("policy.docx", withFoot(foot), SoundPolicy.TODAY);

        assertThat(report.dated()).isEqualTo(Optional.ofNullable(dated).orElse(""));
        assertThat(report.reviewDue()).isEqualTo(Optional.ofNullable(due).orElse(""));
    }

    private static byte[] withFoot(String foot) {
        DocxFile docx = DocxFile.empty();
        SoundPolicy.TEXT
                .lines()
                .filter(line -> !line.isBlank() && !line.matches("(?i).*(?:approved by|review).*"))
                .forEach(line -> docx.paragraph(line.replaceAll("^#+ ", "")));
        return docx.footer(foot).bytes();
    }
}
