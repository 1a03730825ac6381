package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgesTest {
    @Test
    void theYearBeforeTheBoundIsUnderItAndTheYearItselfIsNot() {
        assertThat(new Ages(17, 17).within("under-18")).contains(true);
        assertThat(new Ages(18, 18).within("under-18")).contains(false);
        assertThat(new Ages(18, 18).within("from-18")).contains(true);
    }

    @Test
    void aRangeAcrossTheBoundCannotBeTold() {
        assertThat(new Ages(16, 18).within("under-18")).isEmpty();
        assertThat(new Ages(16, 17).within("under-18")).contains(true);
    }

    @Test
    void agesAreWrittenAsOneYearARangeOrALeast() {
        assertThat(Ages.of("17")).contains(new Ages(17, 17));
        assertThat(Ages.of("13-14")).contains(new Ages(13, 14));
        assertThat(Ages.of("18+")).contains(new Ages(18, 120));
        assertThat(Ages.of("old")).isEmpty();
        assertThat(Ages.of("14-13")).isEmpty();
        assertThat(Ages.of("-1")).isEmpty();
    }
}
