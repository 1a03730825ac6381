package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class PictureFileFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void anyBytesAreAnswered(byte[] file) {
        assertThat(PictureFile.read(file)).isNotNull();
    }
}
