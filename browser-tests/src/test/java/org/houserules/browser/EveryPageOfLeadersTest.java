package org.houserules.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryPageOfLeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"harper", "dara", "reese", "terry", "blake"})
    void everyPageCanBeUsed(String name) {
        EveryPage.visit(name);
    }
}
