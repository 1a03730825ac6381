package org.houserules.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document on which nobody works goes after ninety days. */
class ForgetImportsTest extends ImportStage {
    private void workedOn(LocalDate day) {
        OffsetDateTime at = day.atTime(LocalTime.of(23, 30))
                .atZone(ZoneId.of("Europe/London"))
                .toInstant()
                .atOffset(ZoneOffset.UTC);
        house.inside(
                school.id(),
                () -> house.sql("update policy_import set changed_at = ? where owner_id = ?")
                        .params(at, school.id())
                        .update());
    }

    private void night() {
        house.inside(school.id(), () -> {
            house.room(ForgetImports.class).of(school.id());
            return school;
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-08-23,being decided", "2026-08-22,being decided", "2026-08-21,dropped"})
    void itIsThereOnTheDayBeforeAndOnTheDayAndGoneOnTheDayAfter(LocalDate worked, String state) {
        begun("policy.docx", Documents.inWord());
        workedOn(worked);

        night();

        assertThat(head.open("/policy/import").document().select(".list .tag").text())
                .isEqualTo(state);
    }

    @Test
    void nothingOfItsWordsStaysAndTheTrailSaysSo() {
        String list = begun("policy.docx", Documents.inWord());
        workedOn(LocalDate.of(2026, 8, 21));

        night();

        assertThat(head.open(list).text()).doesNotContain("first names");
        assertThat(house.inside(
                        school.id(),
                        () -> house.sql("select clauses || front::text from policy_import where owner_id = ?")
                                .param(school.id())
                                .query(String.class)
                                .single()))
                .doesNotContain("first")
                .doesNotContain("Fernhollow");
        assertThat(head.open("/trail").text()).contains("dropped a document on which nobody had worked for 90 days");
    }

    @Test
    void thePageSaysItBeforeAndWhenForEachDocument() {
        assertThat(head.open("/policy/import").text())
                .contains("Where nobody works on them for 90 days they are erased.");

        begun("policy.docx", Documents.inWord());
        workedOn(LocalDate.of(2026, 11, 20));

        Page page = head.open("/policy/import");
        assertThat(page.text()).contains("Kept until 18 February 2027");
    }
}
