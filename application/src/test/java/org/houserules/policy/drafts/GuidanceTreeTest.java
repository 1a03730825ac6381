package org.houserules.policy.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.houserules.Home;
import org.houserules.people.NotFound;
import org.houserules.people.Role;
import org.houserules.policy.Capabilities;
import org.houserules.policy.ClausePrint;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.policy.WrittenGuidance;
import org.houserules.policy.drafts.AnswerEdit.CaseWords;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;

/** Answers are changed in a policy's text, and nothing else in it. */
class GuidanceTreeTest {
    private static final String CLAUSES = Home.text(Home.policy("north-star").resolve("policy.yaml"));
    private static final CaseWords NO =
            new CaseWords(Map.of(), "no", "No: never.", List.of("first-name-only"), List.of(), List.of());

    private static final String SHARED = CLAUSES + """
            guidance:
              speaks-to: [teacher]
              answers:
                # Names
                - topic: [naming-pupils, tagging]
                  answer: no
                  says: No.
                  clauses: [first-name-only, no-personal-data]
                - topic: using-the-logo
                  cases:
                    - {when: {account: own}, answer: no, says: No., clauses: [fourteen-prohibitions]}
                    - {answer: ask, says: It is silent.}
            """;

    private static Policy<?> read(String text) {
        try {
            return PolicyFile.parse(
                    "policy.yaml",
                    text.getBytes(StandardCharsets.UTF_8),
                    PostControls.catalogue(),
                    PolicyOnTrial.controls(),
                    Capabilities.shipped());
        } catch (Unusable unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static WrittenGuidance changed(String text, AnswerEdit edit) {
        return guidance(write(text, edit));
    }

    private static String write(String text, AnswerEdit edit) {
        PolicyTree tree = PolicyTree.of(text);
        new ChangeAnswers(tree, read(text)).apply(edit);
        return tree.text();
    }

    private static WrittenGuidance guidance(String text) {
        return read(text).guidance().orElseThrow();
    }

    private static List<String> answeredBy(String text, String clause) {
        return read(text).clauses().stream()
                .filter(one -> one.id().equals(clause))
                .findFirst()
                .orElseThrow()
                .answeredBy();
    }

    @Test
    void aFirstAnswerMakesTheSectionAndItsClauseSaysSo() {
        String written = write(CLAUSES, new AnswerEdit.Write("own-opinions", AnswerEdit.NEW, AnswerEdit.NEW, NO));

        assertThat(guidance(written).on("own-opinions")).singleElement().satisfies(answer -> {
            assertThat(answer.cases()).singleElement().satisfies(one -> {
                assertThat(one.says()).isEqualTo("No: never.");
                assertThat(one.answer()).isEqualTo("no");
            });
            assertThat(answer.clausesAs()).contains(ClausePrint.of(read(CLAUSES), List.of("first-name-only")));
        });
        assertThat(answeredBy(written, "first-name-only")).contains("own-opinions", "naming-pupils");
    }

    @Test
    void whatOneTopicChangesTheOthersThatSharedItKeep() {
        WrittenGuidance changed = changed(SHARED, new AnswerEdit.Write("tagging", 0, 0, NO));

        assertThat(changed.on("tagging"))
                .singleElement()
                .satisfies(
                        answer -> assertThat(answer.cases().getFirst().says()).isEqualTo("No: never."));
        assertThat(changed.on("naming-pupils"))
                .singleElement()
                .satisfies(
                        answer -> assertThat(answer.cases().getFirst().says()).isEqualTo("No."));
    }

    @Test
    void aConditionMakesOneAnswerIntoCases() {
        CaseWords when = new CaseWords(
                Map.of("account", List.of("own", "official"), "age", List.of("under-18")),
                "only-if",
                "Only if.",
                List.of("first-name-only"),
                List.of("age"),
                List.of("take-down"));
        String more = write(SHARED, new AnswerEdit.Write("naming-pupils", 0, AnswerEdit.NEW, when));
        WrittenGuidance changed = changed(more, new AnswerEdit.MoveCase("naming-pupils", 0, 1, -1));

        assertThat(changed.on("naming-pupils")).singleElement().satisfies(answer -> {
            assertThat(answer.cases()).hasSize(2);
            assertThat(answer.cases().getFirst().when())
                    .containsEntry("account", List.of("own", "official"))
                    .containsEntry("age", List.of("under-18"));
            assertThat(answer.cases().getFirst().needs()).containsExactly("age");
            assertThat(answer.cases().getLast().when()).isEmpty();
        });
    }

    @Test
    void anAnswerWithoutACaseIsGoneAndItsClausesForgetIt() {
        String first = write(SHARED, new AnswerEdit.RemoveCase("using-the-logo", 0, 0));
        String second = write(first, new AnswerEdit.RemoveCase("using-the-logo", 0, 0));

        assertThat(guidance(first).on("using-the-logo")).hasSize(1);
        assertThat(guidance(second).on("using-the-logo")).isEmpty();
        assertThat(answeredBy(first, "fourteen-prohibitions")).doesNotContain("using-the-logo");
    }

    @Test
    void whoIsAskedAndWhomAnswersSpeakToAreKept() {
        WrittenGuidance changed =
                changed(SHARED, new AnswerEdit.General("senior-leadership", List.of("teacher", "governor")));

        assertThat(changed.ask()).contains(Role.SENIOR_LEADERSHIP);
        assertThat(changed.speaksTo()).containsExactly("teacher", "governor");
        assertThat(changed(SHARED, new AnswerEdit.Whom("using-the-logo", 0, List.of("pupil")))
                        .on("using-the-logo")
                        .getFirst()
                        .speaksTo())
                .containsExactly("pupil");
    }

    @Test
    void aClauseThatGoesTakesTheAnswersThatRestOnItAlone() {
        PolicyTree tree = PolicyTree.of(SHARED);
        tree.removeClause("fourteen-prohibitions");
        new GuidanceTree(tree).withoutClause("fourteen-prohibitions");
        new GuidanceTree(tree).withoutClause("no-personal-data");
        WrittenGuidance left = guidance(tree.text());

        assertThat(left.on("using-the-logo"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.cases())
                        .singleElement()
                        .satisfies(one -> assertThat(one.answer()).isEqualTo("ask")));
        assertThat(left.on("tagging").getFirst().clauses()).containsExactly("first-name-only");
    }

    @Test
    void whatIsNotTouchedStaysAsItWas() {
        String written = write(SHARED, new AnswerEdit.Confirm("using-the-logo", 0));

        assertThat(written).contains("# Names").contains("# The worked policy");
        assertThat(guidance(written).on("tagging").getFirst().clausesAs()).isEmpty();
        assertThat(guidance(written).on("using-the-logo").getFirst().clausesAs())
                .isPresent();
    }

    @Test
    void anAnswerThatIsNotThereIsNotChanged() {
        assertThatThrownBy(() -> write(SHARED, new AnswerEdit.Confirm("tagging", 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(SHARED, new AnswerEdit.Write("tagging", 0, 5, NO)))
                .isInstanceOf(NotFound.class);
    }
}
