package org.houserules.health.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.health.SoundPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Malicious Communications Act 1998 applies. | Malicious Communications Act 1988",
                "See the malicious communications Act, 1998. | Malicious Communications Act 1988",
                "Under the Data Protection Act 2008 | Data Protection Act 2018",
                "the Human Rights Act (1988) | Human Rights Act 1998",
                "section 1 of the Computer Misuse Act of 1998 | Computer Misuse Act 1990",
                "the Copyright, Design and Patents Act 1998 | Copyright, Designs and Patents Act 1988",
                "the Copyright Designs & Patents Act 1998 | Copyright, Designs and Patents Act 1988",
                "the Online Safety Act 2022 | Online Safety Act 2023",
                "Protection from Harrassment Act 1999 | Protection from Harassment Act 1997",
                "the 1998 Malicious Communications Act | Malicious Communications Act 1988",
                "the Defamation Acts 1996 and 2012 | Defamation Act 2013",
            })
    void aYearOfNoSuchActIsFound(String passage, String right) {
        assertThat(SoundPolicy.with(passage))
                .filteredOn(finding -> finding.kind() == FindingKind.WRONG_DATE)
                .extracting(Finding::what)
                .containsExactly(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Malicious Communications Act 1988 and the Education Acts 1996 and 2002 apply.",
                "The Electronic Communications Act 2000 is about signatures.",
                "The Children Act 2004, the Sexual Offences Act 2003 and the Criminal Justice and Public Order Act 1994 apply.",
                "The Human Rights Act came into force in 2000.",
                "The Pebblebrook Improvement Act 1846 is not known here.",
                "This policy was written under the Equality Act 2010 in 2026."
            })
    void aRightYearIsNotFound(String passage) {
        assertThat(SoundPolicy.with(passage))
                .filteredOn(finding -> finding.kind() == FindingKind.WRONG_DATE)
                .isEmpty();
    }
}
