package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.Home;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;

class ControlsPageTest {
    private static final Ran MADE = Ran.of("controls");

    @Test
    void thePageInTheDocumentsIsTheOneThatTheCodeMakes() {
        assertThat(Home.text(Home.FOLDER.resolve("docs/controls.md")))
                .as("docs/controls.md is out of date. Make it again: ./houserules controls > docs/controls.md")
                .isEqualToNormalizingNewlines(MADE.out());
    }

    @Test
    void everyControlHasItsPart() {
        assertThat(MADE.exit()).isEqualTo(0);
        assertThat(MADE.err()).isEmpty();
        assertThat(PolicyOnTrial.controls().keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(MADE.out().lines()).containsOnlyOnce("## " + key));
    }

    @Test
    void aPartSaysSettingsTokenAndWhoBindsIt() {
        assertThat(MADE.out())
                .contains("- setting `days`: a whole number of at least 1")
                .contains("- settled by `accurate`, confirmed by the author")
                .containsPattern("- bound by: .*hutton-rudby \\(7B\\.1\\)")
                .contains("- bound by: model (4.10)");
    }
}
