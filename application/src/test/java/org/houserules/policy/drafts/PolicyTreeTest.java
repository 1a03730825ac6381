package org.houserules.policy.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.Home;
import org.houserules.policy.Capabilities;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.policy.difference.Change;
import org.houserules.policy.difference.Part;
import org.houserules.policy.difference.PolicyDifference;
import org.houserules.policy.drafts.ClauseEdit.BoundEdit;
import org.houserules.policy.drafts.ClauseEdit.Written;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTreeTest {
    private static final List<String> POLICIES = Home.SHIPPED;
    private static final Set<String> KNOWN = PolicyOnTrial.controls().keys();

    private static String text(String id) {
        return Home.text(Home.policy(id).resolve("policy.yaml"));
    }

    private static Policy<?> read(String text) {
        try {
            return PolicyFile.parse(
                    "policy.yaml",
                    text.getBytes(StandardCharsets.UTF_8),
                    PostControls.catalogue(),
                    PolicyOnTrial.controls(),
                    Capabilities.shipped());
        } catch (Unusable unusable) {
            throw new AssertionError(text, unusable);
        }
    }

    private static List<Change> changes(String before, String after) {
        return PolicyDifference.between(read(before), read(after)).changes();
    }

    private static ClauseEdit edit(String says, List<BoundEdit> controls) {
        return new ClauseEdit("7B.1", says, "must-not", List.of("staff"), controls);
    }

    private static String editing(String id, String clause, ClauseEdit edit) {
        PolicyTree tree = PolicyTree.of(text(id));
        edit.into(tree.clause(clause).orElseThrow(), KNOWN);
        return tree.text();
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void whatIsNotTouchedStaysAsItWas(String id) {
        String again = PolicyTree.of(text(id)).text();

        assertThat(changes(text(id), again)).isEmpty();
        assertThat(PolicyTree.of(again).text()).isEqualTo(again);
    }

    @Test
    void commentsStay() {
        assertThat(PolicyTree.of(text("hutton-rudby")).text())
                .contains("# Hutton Rudby's rules in our own words.")
                .contains("# our choice, no clause speaks of it");
    }

    @Test
    void oneClauseChangesAndNothingElse() {
        String after = editing(
                "hutton-rudby",
                "no-name-with-photo",
                edit("First names only.", List.of(bound("names-with-photos", "allow", "first-name"))));

        assertThat(changes(text("hutton-rudby"), after))
                .extracting(Change::part)
                .contains(Part.WORDS, Part.SETTING)
                .isSubsetOf(Part.WORDS, Part.SETTING, Part.AUDIENCE);
    }

    private static BoundEdit bound(String control, String setting, String word) {
        return new BoundEdit(control, "", Map.of(setting, new Written(List.of(word), false)));
    }

    @Test
    void aControlLeavesAndAnotherComes() {
        String after = editing(
                "hutton-rudby",
                "no-name-with-photo",
                edit("Describe pictures.", List.of(new BoundEdit("alt-text", "advise", Map.of()))));

        assertThat(changes(text("hutton-rudby"), after))
                .filteredOn(change -> change.part() == Part.CONTROL)
                .extracting(change -> change.about().key(), Change::added)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("alt-text", true),
                        org.assertj.core.groups.Tuple.tuple("names-with-photos", false));
    }

    @Test
    void aControlStillToComeStaysWithItsSettings() {
        PolicyTree tree = PolicyTree.of("""
                clauses:
                  - id: one
                    controls:
                      personal-use-at-work: {when: directed-time}
                      alt-text: {}
                """);
        edit("Words.", List.of()).into(tree.clause("one").orElseThrow(), KNOWN);

        assertThat(tree.text())
                .contains("personal-use-at-work: {when: directed-time}")
                .doesNotContain("alt-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "~",
                "yes",
                "- a",
                "a: b",
                "# no comment",
                "'",
                "\"",
                "{a}",
                "*star",
                "&and",
                "!tag",
                "2026-11-20",
                "01",
                "a long line that goes on and on and on until it has to be broken somewhere: in the middle, perhaps, or else later on # here"
            })
    void wordsOfEveryKindComeBackAsTheyWere(String words) {
        PolicyTree tree = PolicyTree.of(text("hutton-rudby"));
        new ClauseEdit(words, words, "must", List.of("staff"), List.of())
                .into(tree.clause("no-name-with-photo").orElseThrow(), KNOWN);

        assertThat(read(tree.text()).clauses())
                .filteredOn(clause -> clause.id().equals("no-name-with-photo"))
                .singleElement()
                .satisfies(clause -> assertThat(clause.says()).isEqualTo(words))
                .satisfies(clause -> assertThat(clause.ref()).isEqualTo(words));
    }

    @Test
    void clausesMoveAndLeave() {
        PolicyTree tree = PolicyTree.of("""
                clauses:
                  - {id: one}
                  - {id: two}
                """);
        tree.moveClause("two", -1);
        assertThat(tree.clauses()).extracting(clause -> clause.text("id")).containsExactly("two", "one");
        tree.moveClause("two", -1);
        tree.moveClause("one", 1);
        assertThat(tree.clauses()).extracting(clause -> clause.text("id")).containsExactly("two", "one");
        tree.removeClause("two");
        assertThat(tree.clauses()).extracting(clause -> clause.text("id")).containsExactly("one");
        assertThat(tree.clause("two")).isEmpty();
    }
}
