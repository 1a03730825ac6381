package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {
    private static final Device IPAD = new Device("T07", "Apple", "iPad (9th generation)");
    private static final Device CAMERA = new Device("C01", "Canon", "Canon EOS 250D");

    @ParameterizedTest
    @CsvSource({
        "Apple, iPad (9th generation)",
        "APPLE, ipad (9th generation)",
        "Apple, '  iPad  (9th   generation) '",
        "'',    iPad (9th generation)",
        "Apple Inc., iPad (9th generation)"
    })
    void aFileThatNamesTheSameMakeAndModelMayComeFromIt(String make, String model) {
        assertThat(IPAD.takes(make, model)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Apple,   iPad (10th generation)",
        "Apple,   iPad",
        "Apple,   ''",
        "'',      ''",
        "Samsung, iPad (9th generation)",
        "Apple,   iPhone 15"
    })
    void anotherMakeOrModelDoesNot(String make, String model) {
        assertThat(IPAD.takes(make, model)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Canon, Canon EOS 250D, true", "'Canon Inc.', Canon EOS 250D, true", "Canon, Canon EOS 2000D, false"})
    void aCameraIsKnownByItsModel(String make, String model, boolean takes) {
        assertThat(CAMERA.takes(make, model)).isEqualTo(takes);
    }
}
