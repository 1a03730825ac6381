package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final List<String> NAMES = List.of("Avery Demo", "avery.demo.3", "Willowbrook Primary");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short one 1", // eleven
                "password1234",
                "PasswordPassword",
                "123456789012",
                "aaaaaaaaaaaaa",
                "abababababab1",
                "AveryDemo2026",
                "willowbrook primary"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(PasswordRule.problem(password, NAMES)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"copper kettle twelve", "twelve signs", "a password of mine for lunch", "Øre-lygte-bådehavn"})
    void whatIsLongAndTheirOwnIsTaken(String password) {
        assertThat(PasswordRule.problem(password, NAMES)).isEmpty();
    }

    @Test
    void aPasswordIsTooLongForTheSignInPage() {
        assertThat(PasswordRule.problem("copper kettle ".repeat(20), NAMES)).isPresent();
    }

    @Test
    void aPasswordThatWasMadePassesTheRule() {
        String made = OneTimePassword.make(new Random(7));

        assertThat(made).hasSize(19).doesNotContain("l", "1", "0", "o", "i");
        assertThat(PasswordRule.problem(made, NAMES)).isEmpty();
        assertThat(OneTimePassword.make(new Random(8))).isNotEqualTo(made);
    }
}
