package org.houserules.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

/** How papers begin that are not called a policy, or say on a page of the web what they are. */
class FrontPagesTest {
    private static final HealthCheck CHECK = HealthCheck.shipped();
    private static final String RULES =
            "Nobody may speak of a child outside. Masters must ask the Bursar first. Matrons should not lend keys. ";

    private static HealthReport page(String head) throws Unusable {
        String body = "<h2>Part 1: Principles</h2><p>" + "Staff must ask before they post on social media. ".repeat(30);
        return CHECK.check(
                "policy.html",
                ("<title>Kestrel Academy</title><body>" + head + body).getBytes(StandardCharsets.UTF_8),
                SoundPolicy.TODAY);
    }

    private static HealthReport text(String heading) throws Unusable {
        String text = "FAIRHOLT HOUSE SCHOOL\n\n" + heading + "\n\nA. Whom it binds\n\n" + RULES.repeat(20)
                + "\n\nB. Accounts\n\nThe School is upon Facebook and Instagram; the Registrar posts.\n";
        return CHECK.check("paper.txt", text.getBytes(StandardCharsets.UTF_8), SoundPolicy.TODAY);
    }

    @Test
    void aListOfTermsTellsWhenItIsReviewedAndWhatItReplaced() throws Unusable {
        HealthReport report = page(
                "<header><h1>Kestrel Academy</h1><p>Social media policy</p><dl><dt>Adopted<dd>9 July 2026"
                        + "<dt>Review due<dd>9 July 2027"
                        + "<dt>Replaces<dd>the policy of 12 May 2022, which fell due for review in May 2024</dl></header>");

        assertThat(report.title()).isEqualTo("Social media policy");
        assertThat(report.dated()).isEqualTo("2026-07-09");
        assertThat(report.reviewDue()).isEqualTo("2027-07-09");
        assertThat(report.findings())
                .extracting(finding -> finding.kind().word())
                .doesNotContain("contradiction", "no-review-date");
    }

    @Test
    void theHeadOfASiteIsNotTheHeadOfTheDocument() throws Unusable {
        HealthReport report = page("<header><a href=/>Home</a><p>Review due 1 May 2024</p></header>"
                + "<h1>Social media policy</h1><p>Adopted 9 July 2026. Review: 9 July 2027</p>");

        assertThat(report.reviewDue()).isEqualTo("2027-07-09");
    }

    @Test
    void whatNamesSocialMediaInFrontIsOnItHoweverSeldomItIsNamedAgain() throws Unusable {
        assertThat(text("The Use of Social Media by Members of the School").title())
                .isEqualTo("The Use of Social Media by Members of the School");
    }

    @Test
    void whatNamesItInPassingIsNot() {
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> text("The Letting of the Hall"))
                .withMessageContaining("mentions social media in passing");
    }
}
