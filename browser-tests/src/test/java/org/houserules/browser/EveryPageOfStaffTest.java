package org.houserules.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryPageOfStaffTest {
    @ParameterizedTest
    @ValueSource(strings = {"avery", "olive", "glenn", "ines", "frankie"})
    void everyPageCanBeUsed(String name) {
        EveryPage.visit(name);
    }
}
