package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which links count as the policy, the house rules and the school's own website. */
class PageSeenTest {
    private static final Wanted WANTED =
            new Wanted(List.of("https://www.willowbrook.example/policy/"), List.of("willowbrook.example"), 7);

    @ParameterizedTest
    @CsvSource({
        "https://www.willowbrook.example/policy, true",
        "http://willowbrook.example/policy/#top, true",
        "https://willowbrook.example/policy-old, false",
        "https://willowbrook.example/, false",
        "https://evil.example/policy, false",
        "https://rules.example/willowbrook/official-accounts, true",
        "https://rules.example/willowbrook/official-accounts/7, true",
        "https://rules.example/official-accounts, false"
    })
    void theSchoolsPolicyIsKnownByItsAddress(URI link, boolean counts) {
        assertThat(WANTED.isPolicy(link)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "https://rules.example/willowbrook/official-accounts/7/house-rules, true",
        "https://rules.example/willowbrook/official-accounts/8/house-rules, false",
        "https://rules.example/willowbrook/official-accounts/7, false"
    })
    void theHouseRulesAreThoseOfThisAccount(URI link, boolean counts) {
        assertThat(WANTED.isHouseRules(link)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.willowbrook.example/, true",
        "https://WILLOWBROOK.example/welcome, true",
        "https://willowbrook.example.evil.example/, false",
        "https://notwillowbrook.example/, false"
    })
    void theSchoolsWebsiteIsKnownByItsHost(URI link, boolean counts) {
        assertThat(WANTED.isTheSchools(link)).isEqualTo(counts);
    }
}
