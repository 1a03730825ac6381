package org.houserules.health.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.houserules.health.HealthReport;
import org.houserules.health.SoundPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewsTest {
    private static HealthReport dated(String line) {
        return SoundPolicy.check(SoundPolicy.TEXT.replaceAll("Approved by .*", line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Approved 1 May 2026. Review date: May 2028 | 2026-05-01 | 2028-05 | ",
                "Approved 1 May 2023. Review date: May 2025 | 2023-05-01 | 2025-05 | overdue-review",
                "Last reviewed: 1 May 2024. This policy is reviewed every two years. | 2024-05-01 | 2026-05-01 | overdue-review",
                "Last reviewed: 1 May 2026. This policy is reviewed annually. | 2026-05-01 | 2027-05-01 | ",
                "Approved 1 May 2026. | 2026-05-01 | | no-review-date",
                "This policy is reviewed every three years or sooner. | | | no-review-date",
                "Issued: May 2020    Review: May 2022 | 2020-05 | 2022-05 | overdue-review",
                "Reviewed: 10.11.21. To be reviewed in November 2027 | 2021-11-10 | 2027-11 | ",
                "Approved 1 May 2026. Review date: May 2028. © A School 2026. Site last updated 3 November 2026. | 2026-05-01 | 2028-05 | ",
                "Version 2 – 01/09/2026. Due for review 01/09/2027 | 2026-09-01 | 2027-09-01 | ",
                "It was adopted on 11 September 2019 and is reconsidered every second year. | 2019-09-11 | 2021-09-11 | overdue-review",
                "Adopted on 16 November 2023. The board reconsiders the policy every three years. | 2023-11-16 | 2026-11-16 | overdue-review",
                "Agreed on 17 March 2026. We will look at this again in the spring term of 2027. | 2026-03-17 | 2027-04 | "
            })
    void datesAndReviewsAreUnderstood(String line, String dated, String due, String kind) {
        HealthReport report = dated(line);

        assertThat(report.dated()).isEqualTo(Optional.ofNullable(dated).orElse(""));
        assertThat(report.reviewDue()).isEqualTo(Optional.ofNullable(due).orElse(""));
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind().word().endsWith("review")
                        || finding.kind().word().equals("no-review-date"))
                .extracting(finding -> finding.kind().word())
                .isEqualTo(Optional.ofNullable(kind).stream().toList());
    }
}
