package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.policy.FakeControls.Counted;
import org.houserules.policy.FakeControls.LookedAt;
import org.houserules.policy.FakeControls.Polite;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void controlsAreSortedByKey() {
        assertThat(FakeControls.catalogue().keys()).containsExactly("counted", "looked-at", "polite");
        assertThat(FakeControls.catalogue().entries())
                .extracting(CatalogueEntry::key)
                .containsExactly("counted", "looked-at", "polite");
    }

    @Test
    void anEntryKnowsWhatTheControlSaysOfItself() {
        CatalogueEntry<String, ?> entry =
                FakeControls.catalogue().find("counted").orElseThrow();

        assertThat(entry.summary()).isEqualTo("Everything is counted.");
        assertThat(entry.setting()).isEqualTo(Counted.Setting.class);
        assertThat(entry.confirmation()).isEmpty();
    }

    @Test
    void aTokenComesWithWhoConfirmsIt() {
        assertThat(FakeControls.catalogue().find("looked-at").orElseThrow().confirmation())
                .contains(new Confirmation("looked", Signer.APPROVER));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(FakeControls.catalogue().find("Polite")).isEmpty();
    }

    @Test
    void aKeyMayNotStandTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue<>(List.of(new Polite(), new LookedAt(), new Polite())))
                .withMessageContaining("polite");
    }

    @Test
    void aCheckWithoutANameIsRefused() {
        final class Nameless implements Check<String, NoSetting> {
            @Override
            public Stream<Finding> check(String subject, NoSetting setting) {
                return Stream.empty();
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue<>(List.of(new Nameless())))
                .withMessageContaining("@Control");
    }
}
