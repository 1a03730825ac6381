package org.houserules.health.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.health.SoundPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is found once, and what is in order is not found. */
class RegisteredWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "superseded-law | Data Protection Act 1998 | Records are kept under the Data Protection Act (1998).",
                "superseded-law | Data Protection Act 1998 | See the DPA 1998.",
                "superseded-law | Regulation of Investigatory | Under the Regulation of Investigatory Powers Act 2000 e-mail may be intercepted.",
                "superseded-law | Lawful Business | The Telecommunications (Lawful Business Practice) Regulations 2000 apply.",
                "superseded-law | Libel Act 1843 | The Libel Act 1843 protects people's names.",
                "superseded-law | Defamation Act 1952 | The Defamation Act 1952 applies.",
                "superseded-law | Defamation Act 1996 | Mind the Defamation Act 1996.",
                "superseded-law | Disability Discrimination | We observe the Disability Discrimination Act.",
                "superseded-law | Malicious Communications | Threatening messages break the Malicious Communications Act 1988.",
                "superseded-law | 40 days | A subject access request is answered within 40 calendar days.",
                "outdated-body | Keeping children safe | We follow Keeping Children Safe in Education (September 2016).",
                "outdated-body | Keeping children safe | We follow KCSIE 2024.",
                "outdated-body | Becta | We use Becta's materials.",
                "outdated-body | Criminal Records Bureau | Helpers have a CRB check.",
                "outdated-body | UK Council for Child | Advice comes from UKCCIS.",
                "superseded-law | Data Protection Act 1998 | The Data Protection Act 1998 will be replaced on 25 May 2018.",
                "outdated-body | Local Safeguarding | Tell the LSCB.",
                "outdated-body | Local Safeguarding | Tell the safeguarding lead at once, or the LSCB.",
                "outdated-body | Teacher Support Network | Staff may ring the Teacher Support Network.",
                "conflicts-with-guidance | Promising secrecy | What a pupil tells us stays confidential and will not be passed to anybody.",
                "conflicts-with-guidance | passwords | Staff must give the head their Facebook password if asked.",
                "outdated-body | Child Exploitation | Report it to the Child Exploitation and Online Protection Centre.",
                "outdated-body | Home Office | See the Home Office's Good Practice Guidance for the Providers of Social Networking 2008.",
                "gone-platform | Google+ | Sites such as Google+ are popular.",
                "gone-platform | Bebo | Sites such as Bebo are popular.",
                "gone-platform | Myspace | Sites such as MySpace, blogs and so on.",
                "gone-platform | MSN | Chats on MSN are no private matter.",
                "gone-platform | del.icio.us | Bookmarks on del.icio.us are public.",
                "gone-platform | Vine | Clips on Vine are short.",
                "conflicts-with-guidance | Monitoring | Users should have no expectation of privacy on our network.",
                "conflicts-with-guidance | Monitoring | The school may monitor e-mail without prior notification to users.",
                "conflicts-with-guidance | Copying | If a pupil shows you an indecent image, take a screenshot of it as evidence.",
                "conflicts-with-guidance | Looking | Staff may look through the photos on a pupil's phone.",
                "not-consent | Silence | Unless we hear from you we shall use your child's photograph.",
                "not-consent | Silence | Consent for photographs will be assumed.",
                "not-consent | Silence | Parents are deemed to have given permission for pictures.",
                "not-consent | Opt-out | Parents who do not want their child's picture used should write to the office each September.",
                "not-consent | Opt-out | We operate an opt-out system for photographs.",
                "not-consent | Opt-out | The box for photographs is ticked already; please cross it out.",
                "superseded-law | 40 days | There is a charge of ten pounds, and we have forty days in which to reply.",
                "conflicts-with-guidance | Monitoring | Notice of such an examination of e-mail is not given.",
                "conflicts-with-guidance | breach | A breach is reported to the Information Commissioner within twenty-eight days.",
                "conflicts-with-guidance | Filtering | The filter is gone over by the technician once every three years.",
                "conflicts-with-guidance | headteacher | Any concern about staff, the Headteacher included, is put to the Headteacher.",
                "not-consent | A place | By enrolling a child parents consent to photographs being published.",
            })
    void whatIsOutOfDateIsFoundOnce(String kind, String what, String paragraph) {
        List<Finding> findings = SoundPolicy.with(paragraph);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind().word()).isEqualTo(kind);
            assertThat(finding.what()).contains(what);
            assertThat(paragraph).contains(finding.quote());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Data Protection Act 2018 replaced the Data Protection Act 1998.",
                "Covert monitoring is not carried out.",
                "A breach is reported to the Information Commissioner within 72 hours.",
                "A complaint to the Information Commissioner should be made to us first; we reply within ten working days and tell you.",
                "The filter is checked each year, and the contract is renewed every three years.",
                "Concerns about staff go to the Headteacher, those about the Headteacher to the chair of governors.",
                "No box for photographs is ticked already.",
                "The Data Protection Act 1998 has been repealed.",
                "We no longer refer to the Disability Discrimination Act 1995.",
                "The Human Rights Act 1998, the Computer Misuse Act 1990 and the Obscene Publications Act 1959 apply.",
                "The Protection from Harassment Act 1997 and the Copyright, Designs and Patents Act 1988 apply.",
                "The Malicious Communications Act 1988 forbids grossly offensive messages.",
                "The Communications Act 2003 applies to what is posted.",
                "The Defamation Act 2013 changed the Defamation Act 1996.",
                "The Protection of Children Act 1978 and the Safeguarding Vulnerable Groups Act 2006 apply.",
                "We follow Keeping children safe in education, in the edition in force.",
                "We follow Keeping Children Safe in Education 2025.",
                "Grooming is reported to CEOP, part of the National Crime Agency.",
                "CRB checks were replaced by DBS checks in 2012.",
                "The Disclosure and Barring Service took over the work of the Criminal Records Bureau in 2012.",
                "Nobody's silence is taken as a yes to a photograph.",
                "Ofsted and Ofcom may ask for this policy.",
                "We once had a page on Google+. It was closed in 2019.",
                "X (formerly Twitter) is for news.",
                "Our address is 4 Vine Street.",
                "This version replaces that of March 2017, which cited the Data Protection Act 1998.",
                "Twitter handles of long ago are updated to X.",
                "What a pupil tells us is confidential as far as it can be, and goes to the safeguarding lead.",
                "Staff must give nobody their Facebook password.",
                "Make this my space to be myself.",
                "We never monitor staff without telling them first.",
                "We do not monitor e-mail without notice.",
                "Never save, print or forward an indecent image of a child.",
                "Take a screenshot of abusive comments as evidence.",
                "Pupils must not look through another pupil's phone.",
                "We do not publish photographs unless we hear from you.",
                "Consent is never assumed. No answer means no.",
                "A parent who has given consent for photographs may opt out at any time.",
                "Photographs are not published unless a parent has given consent.",
                "An opt-out is not consent to a photograph."
            })
    void whatIsInOrderIsNotFound(String paragraph) {
        assertThat(SoundPolicy.with(paragraph)).isEmpty();
    }
}
