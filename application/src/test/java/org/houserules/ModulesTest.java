package org.houserules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    /** Screening is a module of its own to Maven, and a library to the rooms. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(HouseRules.class, resideInAPackage("org.houserules.screening.."));

    @Test
    void everyRoomOfTheHouseIsSeen() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .contains("commandline", "consent", "people", "platforms", "policy", "posts", "reading");
    }

    @Test
    void everyRoomKeepsToWhatItMayUse() {
        MODULES.verify();
    }
}
