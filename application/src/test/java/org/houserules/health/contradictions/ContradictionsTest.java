package org.houserules.health.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.health.SoundPolicy;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.FindingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
    private static List<Finding> contradictions(String one, String other) {
        return SoundPolicy.with(one, other).stream()
                .filter(finding -> finding.kind() == FindingKind.CONTRADICTION)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First names may be used with photographs of pupils. | Pupils' names must never appear with a photograph.",
                "Staff may say on their personal profile that they work at the school. | Personal profiles must not name the school.",
                "On trips staff may take photographs of pupils with their personal phones. | Staff may not photograph pupils on a phone of their own.",
                "Staff may take photographs of pupils on their own phones. | Staff must not take photographs of pupils on a personal phone.",
                "An appeal is made to the governors within ten days. | Appeals reach the governors within five days.",
                "The logo is used with the approval of the headteacher. | Use of the logo must be approved by the data controller.",
                "Return the form to the headteacher before the site is created. | This form is sent to the data controller.",
                "Pupils must be 13 to use WhatsApp. | WhatsApp has a minimum age of 16.",
                "This policy is reviewed annually. | This policy is reviewed every two years.",
                "The headteacher's approval must be obtained for the use of the school logo and brand. | Data Controller: I approve the use of the school's logo.",
                "Before posting, staff check that permission for the picture is held. | Parents who do not want a picture of their child used should tell the school each year.",
                "Agreed by the committee on 10 November 2026. | Signed: A. Chair, 12 August 2026",
                "This policy is reviewed annually. | Version 2 – Review: every two years.",
                "Staff may take photographs of pupils only on school devices. | Staff may use their own telephones for photographs of pupils on trips.",
                "Photographs of pupils are published only with a parent's signed consent. | Consent for photographs is assumed when the form is not returned.",
                "Next review: September 2027 | Next review: March 2028",
                "Only the headteacher may post on Instagram. | The office and teachers with a headteacher's or line manager's log-in may post on Instagram.",
                "Live streaming from school trips is permitted. | Staff must not live stream from any school trip.",
                "Accounts are open to pupils aged 13 and over. | Pupils under 16 may not use the school's accounts.",
                "Former pupils may be added as contacts once they are 18. | Former pupils may be added as contacts once they are 21.",
                "Complaints are acknowledged within two days. | We acknowledge complaints within a week.",
                "Screenshots of incidents are stored for 12 months. | Screenshots of incidents are destroyed after six months.",
                "Photographs of pupils are never published on Facebook. | With consent, photographs of pupils are published on Facebook.",
                "Comments on the page are switched off. | Parents may comment on the page.",
                "Two administrators look after each account. | Each account has at least three administrators.",
                "Staff must sign posts with their name and position. | Posts are not signed with the name of a member of staff.",
                "The school has accounts on Facebook and X only. | The school's TikTok account is run by the drama department.",
                "Parents have to opt in each year. | Consent lasts for as long as the child is at the school.",
                "This policy applies to staff, governors and volunteers. | This policy does not apply to volunteers.",
                "Monitoring takes place without notice. | We never monitor without telling people first.",
                "Teachers may tag pupils in photographs. | Pupils must never be tagged in photographs.",
                "Recordings of livestreams are erased after 30 days. | Recordings of livestreams are kept for a year.",
                "Outside photographers are approved by the headteacher. | The business manager approves outside photographers.",
                "Videos of lessons may be uploaded to YouTube. | No video of a lesson may be uploaded to YouTube.",
            })
    void twoPassagesThatCannotBothHoldAreFound(String one, String other) {
        assertThat(contradictions(one, other)).hasSize(1).first().satisfies(finding -> {
            assertThat(other).contains(finding.quote());
            assertThat(finding.what()).contains("against line");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Staff must not take photographs of pupils on personal phones. | Staff may use a personal phone for photographs with the headteacher's permission.",
                "Staff may use their own phones at lunch time. | Pupils must not use their own phones.",
                "Parents may take photographs at the school play. | Parents must not post photographs of other people's children.",
                "Appeals are made within ten days. | Complaints are answered within five days.",
                "Pupils must be 13 to use WhatsApp. | LinkedIn has a minimum age of 16.",
                "A new account is first agreed by the line manager. | New accounts then need the approval of the governors.",
                "First names may be used with a photograph if parents agree. | Surnames are given to nobody.",
                "Staff may take photographs of pupils only on school devices. | Parents may use their own phones for photographs of their children.",
                "This policy is reviewed annually. | Staff review their privacy settings every term.",
                "The headteacher approves new accounts. | In the headteacher's absence the deputy headteacher approves new accounts.",
                "Photographs of pupils are deleted after two years. | Photographs in the school archive are kept for ten years.",
                "Comments on the page are switched off. | Parents may comment at the school's open evening.",
                "Each account has at least two administrators. | Each account has at most four administrators.",
                "Messages are answered within two working days. | Urgent messages are answered within two hours.",
                "Pupils must be 13 to comment. | Visitors under 18 are accompanied by an adult.",
                "Complaints are acknowledged within two days. | Complaints are resolved within twenty days.",
                "Outside photographers are approved by the headteacher. | Outside speakers are approved by the deputy headteacher.",
                "Every account has two moderators. | Every account has one owner.",
                "Privacy settings are checked every month. | Passwords are changed once a term.",
                "Consent is asked for each year. | A consent stays on file until the child is 25.",
                "This policy covers staff. | This policy does not cover the private use of social media by pupils.",
                "We have a Facebook page and a website only. | Pupils may follow the Instagram account of the county council.",
                "A post is signed with initials. | The headteacher signs the form for a new account.",
            })
    void twoPassagesThatMayBothHoldAreNot(String one, String other) {
        assertThat(contradictions(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Approved by the governors on 10 October 2026. | This policy was approved by the governors on 10 November 2026. | 1",
                "Approved by the Trust Board: 2 October 2026 | This policy was approved on 12 October 2026. | 1",
                "First adopted by the governors on 3 March 2014. | Approved by the governors on 10 November 2026. | 0",
                "Approved by the committee on 3 November 2026. | Approved by the governors on 10 November 2026. | 0",
            })
    void oneBodyAgreesAVersionOnce(String one, String other, int found) {
        String text = SoundPolicy.TEXT.replaceAll("(?m)^Approved by .*$", "") + "\n\n" + one + "\n\n" + other + "\n";

        assertThat(SoundPolicy.check(text).findings())
                .filteredOn(finding -> finding.what().startsWith("Date of approval"))
                .hasSize(found);
    }
}
