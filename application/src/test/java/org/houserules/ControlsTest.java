package org.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.houserules.policy.Capabilities;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.Control;
import org.houserules.policy.SettingDescription;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every control owes: a place in the catalogue, a name, a sentence, and a test. */
class ControlsTest {
    static List<CatalogueEntry<?, ?>> controls() {
        return PolicyOnTrial.controls().entries().toList();
    }

    @Test
    void everyControlStandsInTheCatalogue() {
        assertThat(MainClasses.ALL.stream()
                        .filter(type -> type.isAnnotatedWith(Control.class))
                        .map(JavaClass::getName))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(controls().stream()
                        .map(control -> control.check().getClass().getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aControlIsNamedInLowerCaseAndExplainedInASentence(CatalogueEntry<?, ?> control) {
        assertThat(control.key()).matches("[a-z]+(-[a-z]+)*");
        assertThat(control.summary()).matches("[A-Z].*[^.]\\.").doesNotContain("\n");
        control.confirmation().ifPresent(asked -> assertThat(asked.token()).matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("controls")
    void theSettingsOfAControlCanStandInAPolicy(CatalogueEntry<?, ?> control) {
        assertThatCode(() -> SettingDescription.of(control.setting())).doesNotThrowAnyException();
    }

    @Test
    void noKeyNamesTwoControls() {
        assertThat(controls()).extracting(CatalogueEntry::key).doesNotHaveDuplicates();
    }

    @Test
    void noTokenSettlesTwoControls() {
        assertThat(controls().stream().flatMap(control -> control.confirmation().stream()))
                .isNotEmpty()
                .extracting(asked -> asked.token())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsBuiltIsNoLongerToCome() {
        assertThat(Capabilities.shipped().controlsToCome())
                .doesNotContainAnyElementsOf(PolicyOnTrial.controls().keys());
    }
}
