package org.houserules.imports.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.houserules.policy.Audience;
import org.houserules.policy.Force;
import org.houserules.policy.SettingDescription;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestTest {
    private static final Suggest SUGGEST = new Suggest(PolicyOnTrial.controls());

    private static List<String> controls(String says) {
        return SUGGEST.of("", "", says).controls().stream()
                .map(Suggestion::control)
                .toList();
    }

    private static Suggestion only(String control, String says) {
        return SUGGEST.of("", "", says).controls().stream()
                .filter(one -> one.control().equals(control))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleIsOfAControlThatThereIsAndReadsSettingsThatItHas() {
        assertThat(RuleBook.shipped().rules()).hasSizeGreaterThan(50).allSatisfy(rule -> {
            var control = PolicyOnTrial.controls().find(rule.control()).orElseThrow();
            assertThat(rule.settings())
                    .extracting(SettingRule::key)
                    .isSubsetOf(SettingDescription.of(control.setting()).stream()
                            .map(one -> one.key())
                            .toList());
        });
    }

    @Test
    void everyControlThatAPolicyCanStateHasARule() {
        List<String> ruled =
                RuleBook.shipped().rules().stream().map(Rule::control).toList();

        assertThat(PolicyOnTrial.controls().keys())
                .filteredOn(control -> !ruled.contains(control))
                // The floor under every policy, which no clause has to state.
                .containsExactly("do-not-identify");
    }

    @Test
    void whatItSaysIsQuotedAsTheDocumentHasIt() {
        Suggestion names = only("names-with-photos", "Use FIRST NAMES only beside a photograph of a pupil.");

        assertThat(names.quote()).isEqualTo("FIRST NAMES");
        assertThat(names.settings()).containsExactly(entry("allow", List.of("first-name")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The consent list must be no more than six weeks old. | 42",
                "The consent list must be no older than 28 days. | 28"
            })
    void daysAreCountedWhateverTheirUnit(String says, String days) {
        assertThat(only("consent-list-fresh", says).settings()).containsExactly(entry("days", List.of(days)));
    }

    @Test
    void aNumberThatIsNotSaidIsAskedForAndNotGuessed() {
        Suggestion administrators = only("two-administrators", "Each account must have administrators.");

        assertThat(administrators.settings()).isEmpty();
        assertThat(administrators.missing()).containsExactly("administrators");
        assertThat(administrators.complete()).isFalse();
    }

    @Test
    void rolesAreReadInTheirOrderAndALongNameIsNotTakenForAShortOne() {
        assertThat(only(
                                "approval-chain",
                                "A new account is approved by the Line Manager and then by the Executive Headteacher.")
                        .settings())
                .containsExactly(entry("roles", List.of("line-manager", "executive-headteacher")));
    }

    @Test
    void oneOfSeveralRolesIsNotPicked() {
        assertThat(only("advertising-approval", "Advertising is approved by the headteacher or the data controller.")
                        .missing())
                .containsExactly("by");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Staff must not share passwords. | MUST_NOT",
                "Under no circumstances may staff message pupils. | MUST_NOT",
                "Staff should avoid using their own phones. | SHOULD",
                "Staff must ask first. | MUST",
                "Report any concern. | MUST",
                "If a pupil writes to you, tell the headteacher. | MUST",
                "Nothing on your pages may show where you work. | MUST_NOT",
                "Staff may use social media in their break. | MAY",
                "Social media means networks and blogs. | STATES"
            })
    void howStronglyItSpeaksIsTakenFromItsWords(String says, Force force) {
        assertThat(SUGGEST.of("", "", says).force()).isEqualTo(force);
    }

    @Test
    void whatOpensAListCountsForItsPoints() {
        Suggested suggested = SUGGEST.of("", "Staff must not", "tag pupils in pictures");

        assertThat(suggested.force()).isEqualTo(Force.MUST_NOT);
        assertThat(suggested.audience()).containsExactly(Audience.STAFF);
        assertThat(suggested.controls()).extracting(Suggestion::control).contains("tags");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The school day begins at nine.",
                "Hashtags may be used.",
                "Parents who are unhappy should speak to the school.",
                "This policy is reviewed every two years.",
                "Staff must wear a lanyard."
            })
    void whatIsAboutSomethingElseSuggestsNothing(String says) {
        assertThat(controls(says)).isEmpty();
    }

    @Test
    void rolesThatApproveEachOtherAreSeen() {
        Approves one = SUGGEST.approvals("", "Posts by the deputy headteacher are approved by the headteacher.")
                .getFirst();
        Approves other = SUGGEST.approvals("", "The deputy headteacher approves posts of the headteacher.")
                .getFirst();

        assertThat(one).isEqualTo(new Approves("headteacher", "deputy-headteacher"));
        assertThat(other).isEqualTo(one.reversed());
    }

    @Test
    void aClauseAsLongAsABookTakesNoLongerThanABreath() {
        String hostile = "no name photo not pupil never consent account approve post own personal ".repeat(280);

        assertTimeout(Duration.ofSeconds(10), () -> SUGGEST.of("", "", hostile));
    }
}
