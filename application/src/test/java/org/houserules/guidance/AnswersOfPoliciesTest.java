package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.Home;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the policies answer hangs together with their clauses and with the register of duties. */
class AnswersOfPoliciesTest {
    private static final List<String> POLICIES = Home.SHIPPED;
    private static final Set<String> ANSWERED = Set.of("guidance", "declarations", "authorisations");

    private static Set<String> topicsCiting(PolicyAnswers answers, String clause) {
        return answers.answers().stream()
                .filter(answer ->
                        answer.cases().stream().anyMatch(one -> one.clauses().contains(clause)))
                .map(TopicAnswer::topic)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void aClauseNamesExactlyTheTopicsThatCiteIt(String id) {
        PolicyAnswers answers = PoliciesToAsk.answers(id);

        assertThat(PoliciesToAsk.policy(id).clauses())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(clause.answeredBy())
                        .as(clause.id())
                        .containsExactlyInAnyOrderElementsOf(topicsCiting(answers, clause.id())));
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void everyDutyThatAnAnswerMakesOperationalIsReached(String id) {
        Policy<?> policy = PoliciesToAsk.policy(id);
        List<String> duties = Home.text(Home.FOLDER.resolve("policies/duties.csv"))
                .lines()
                .filter(line -> line.contains("," + id + ","))
                .filter(line -> ANSWERED.stream().anyMatch(line::contains))
                .map(line -> line.split(",", 2)[0])
                .toList();

        assertThat(policy.clauses().stream()
                        .filter(clause -> !clause.answeredBy().isEmpty())
                        .map(Clause::duties)
                        .flatMap(List::stream))
                .containsAll(duties.stream().filter(duty -> isAnswered(duty)).toList());
    }

    private static boolean isAnswered(String duty) {
        String line = Home.text(Home.FOLDER.resolve("policies/duties.csv"))
                .lines()
                .filter(row -> row.startsWith(duty + ","))
                .findFirst()
                .orElseThrow();
        // The capability is the last column but one; the last may hold commas in quotation marks.
        return ANSWERED.stream()
                .anyMatch(word -> line.matches(".*,\"?([a-z,]*,)?" + word + "(,[a-z,]*)?\"?,[^,]*(,.*)?")
                        && line.matches(".*[,\"]" + word + "[,\"].*"));
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void everyAnswerButAskCitesAClauseAndBeginsInPlainWords(String id) {
        assertThat(PoliciesToAsk.answers(id).answers())
                .isNotEmpty()
                .flatMap(TopicAnswer::cases)
                .allSatisfy(one -> {
                    assertThat(one.says()).endsWith(".");
                    assertThat(one.reply() == Reply.ASK).isEqualTo(one.clauses().isEmpty());
                });
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void everyTopicOnWhichThePolicyAnswersCanBeBrowsed(String id) {
        PolicyAnswers answers = PoliciesToAsk.answers(id);
        MayI mayI = MayI.shipped();

        assertThat(mayI.topics()).isNotEmpty().allSatisfy(topic -> {
            Answer answer = mayI.on(topic, Map.of(), answers);
            assertThat(answer.reply() == Reply.ASK).isEqualTo(answer.clauses().isEmpty());
        });
    }
}
