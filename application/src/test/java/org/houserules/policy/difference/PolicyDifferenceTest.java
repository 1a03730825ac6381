package org.houserules.policy.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.houserules.policy.Capabilities;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.policy.SettingWords;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {
    static final String POLICY = """
            format: 1
            id: example
            title: Social media policy
            organisation: Quillfeather Example School
            version: 2026-09
            dated: 2026-09
            adopted: {by: governing body, on: 2026-09-14}
            review: {due: 2027-09, cycle: yearly}
            covers: [staff, governors]
            roles: {headteacher: Head, data-controller: Keeper of data}
            approval: {posts: [headteacher], accounts: none}
            clauses:
              - id: names
                ref: 7B.1
                duties: [EX-1]
                audience: [staff]
                force: must-not
                says: No name stands beside a photograph.
                controls:
                  names-with-photos: {allow: none}
              - id: fresh
                ref: 7B.2
                audience: [staff, governors]
                force: must
                says: The list is fresh.
                controls:
                  consent-list-fresh: {days: 42}
                  photo-consent: {basis: opt-in}
                recorded-by: [consent-register]
              - id: advice
                ref: "8"
                audience: [parents]
                force: should
                says: Be kind.
                answered-by: [what-to-post]
            """;

    static Policy<?> read(String yaml) {
        try {
            return PolicyFile.parse(
                    "policy.yaml",
                    yaml.getBytes(StandardCharsets.UTF_8),
                    PostControls.catalogue(),
                    PolicyOnTrial.controls(),
                    Capabilities.shipped());
        } catch (Unusable unusable) {
            throw new AssertionError(unusable);
        }
    }

    private static String with(String old, String fresh) {
        assertThat(POLICY).contains(old);
        return POLICY.replace(old, fresh);
    }

    private static List<String> says(String old, String fresh) {
        return says(with(old, fresh));
    }

    private static List<String> says(String after) {
        ChangeWords words = new ChangeWords(
                SettingWords.shipped(),
                key -> PolicyOnTrial.controls()
                        .find(key)
                        .map(CatalogueEntry::summary)
                        .orElseThrow());
        return PolicyDifference.between(read(POLICY), read(after)).changes().stream()
                .map(words::say)
                .toList();
    }

    @Test
    void aSettingIsToldInWordsWithItsClause() {
        assertThat(says("allow: none", "allow: first-name"))
                .containsExactly("Pupils' first names may stand beside a photograph, surnames may not"
                        + " (before: no pupil's name at all may stand beside a photograph). Clause 7B.1.");
    }

    @Test
    void aNumberIsToldWithBothNumbers() {
        assertThat(says("days: 42", "days: 14"))
                .containsExactly("The list of consents is at most this many days old: 14"
                        + " (before: the list of consents is at most this many days old: 42). Clause 7B.2.");
    }

    @Test
    void anEffectIsTold() {
        assertThat(says("{days: 42}", "{days: 42, effect: advise}"))
                .singleElement()
                .asString()
                .contains(
                        "its author is told of it and may go on (before: it is stopped until it is mended). Clause 7B.2.");
    }

    @Test
    void anEffectThatFollowsFromTheForceIsToldToo() {
        assertThat(says("force: must-not", "force: should-not"))
                .hasSize(2)
                .anyMatch(line ->
                        line.startsWith("How strongly it speaks: it is advised against (before: it is forbidden)"))
                .anyMatch(line -> line.contains("its author is told of it"));
    }

    @Test
    void aControlThatMovesToAnotherClauseIsTheSameOne() {
        String moved = with("      consent-list-fresh: {days: 42}\n", "")
                .replace(
                        "names-with-photos: {allow: none}",
                        "names-with-photos: {allow: none}\n      consent-list-fresh: {days: 42}");

        assertThat(says(moved)).isEmpty();
    }

    @Test
    void aControlMayComeAndGo() {
        assertThat(says("consent-list-fresh: {days: 42}", "alt-text: {}"))
                .containsExactly(
                        "House Rules now checks: Every picture is described in words for those who cannot see it. Clause 7B.2.",
                        "House Rules no longer checks: The list of consents that a post relies on is no older than the policy"
                                + " allows. Clause 7B.2.");
    }

    @Test
    void asecondClauseWithTheSameControlIsNoNewControl() {
        assertThat(says(
                        "consent-list-fresh: {days: 42}",
                        "consent-list-fresh: {days: 42}\n      names-with-photos: {allow: none}"))
                .singleElement()
                .asString()
                .startsWith("One more clause asks for it:");
    }

    @Test
    void clausesComeAndGo() {
        List<String> says = says(with("""
                  - id: advice
                    ref: "8"
                    audience: [parents]
                    force: should
                    says: Be kind.
                    answered-by: [what-to-post]
                """.indent(-2).indent(2), """
                  - id: patience
                    ref: "9"
                    audience: [parents]
                    force: should
                    says: Wait a day.
                """));

        assertThat(says).containsExactly("No longer in the policy: Be kind. Clause 8.", "New: Wait a day. Clause 9.");
    }

    @Test
    void aClauseWithAnotherIdAndTheSameWordsIsTheSame() {
        assertThat(says("id: advice", "id: kindness")).isEmpty();
    }

    @Test
    void aNumberThatChangesIsTold() {
        assertThat(says("ref: \"8\"", "ref: \"8.1\""))
                .containsExactly("Number in the document: 8.1 (before: 8). Clause 8.1 (before: clause 8).");
    }

    @Test
    void clausesThatChangePlacesAreTold() {
        int fresh = POLICY.indexOf("  - id: fresh");
        int advice = POLICY.indexOf("  - id: advice");
        int names = POLICY.indexOf("  - id: names");
        String swapped = POLICY.substring(0, names)
                + POLICY.substring(fresh, advice)
                + POLICY.substring(names, fresh)
                + POLICY.substring(advice);

        assertThat(says(swapped)).containsExactly("Order of the clauses: 7B.2 – 7B.1 – 8 (before: 7B.1 – 7B.2 – 8).");
    }

    @Test
    void whoSignsAndWhenItIsReviewedAreTold() {
        assertThat(says("posts: [headteacher]", "posts: [data-controller, headteacher]"))
                .contains("Who approves a post: data controller, headteacher (before: headteacher).");
        assertThat(says("due: 2027-09", "due: 2028-09")).containsExactly("Next review: 2028-09 (before: 2027-09).");
        assertThat(says("due: 2027-09, ", "")).containsExactly("Next review: nothing is said (before: 2027-09).");
        assertThat(says("headteacher: Head,", "headteacher: Principal,"))
                .containsExactly("What the policy calls its headteacher: Principal (before: Head).");
    }
}
