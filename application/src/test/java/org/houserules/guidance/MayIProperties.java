package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people write, the answer is one that can be relied on, or a person is asked. */
class MayIProperties {
    private final MayI mayI = MayI.shipped();
    private final List<PolicyAnswers> policies =
            List.of(PoliciesToAsk.answers("stockham"), PoliciesToAsk.answers("heathcoat"));

    @Property(tries = 300)
    void anyTextIsAnsweredWithClausesOrByAPerson(@ForAll String question) {
        policies.forEach(policy -> holds(mayI.answer(question, Map.of(), policy)));
    }

    @Property(tries = 500)
    void anyWordsInAnyOrderAreAnsweredWithClausesOrByAPerson(@ForAll("words") String question) {
        policies.forEach(policy -> holds(mayI.answer(question, Map.of("as", "teacher"), policy)));
    }

    private static void holds(Answer answer) {
        assertThat(answer.reply() == Reply.ASK).isEqualTo(answer.clauses().isEmpty());
        assertThat(answer.says()).isNotBlank();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "may",
                        "I",
                        "pupil",
                        "former",
                        "friend",
                        "Facebook",
                        "photo",
                        "post",
                        "my own",
                        "page",
                        "phone",
                        "parent",
                        "consent",
                        "no",
                        "name",
                        "17",
                        "Year 9",
                        "tag",
                        "head",
                        "lunch",
                        "school's",
                        "not",
                        "family")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(list -> String.join(" ", list));
    }
}
