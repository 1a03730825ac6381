package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.houserules.Home;
import org.houserules.policy.Capabilities;
import org.houserules.policy.ClausePrint;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;

/** What is answered once a school has changed a clause. */
class AnswersInForceTest {
    private static final String FIRST_NAME = "May the first name stand under a pupil's photo on the trust's Facebook?";
    private static final String LOGO = "May I use the trust's logo as my profile picture?";
    private final AnswerReader reader = new AnswerReader();
    private final String text = Home.text(Home.policy("north-star").resolve("policy.yaml"));

    private static Policy<?> read(String yaml) {
        try {
            return PolicyFile.parse(
                    "policy.yaml",
                    yaml.getBytes(StandardCharsets.UTF_8),
                    PostControls.catalogue(),
                    PolicyOnTrial.controls(),
                    Capabilities.shipped());
        } catch (Unusable unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** The policy with two answers of its own, looked at while its clauses were as they ship. */
    private String answering(String yaml) {
        Policy<?> before = read(text);
        return yaml
                + """
                guidance:
                  ask: senior-leadership
                  speaks-to: [teacher]
                  answers:
                    - {topic: naming-pupils, answer: yes, says: Yes., clauses: [first-name-only], clauses-as: %s}
                    - {topic: using-the-logo, answer: no, says: No., clauses: [fourteen-prohibitions], clauses-as: %s}
                """.formatted(
                                ClausePrint.of(before, java.util.List.of("first-name-only")),
                                ClausePrint.of(before, java.util.List.of("fourteen-prohibitions")));
    }

    private Reply asked(String question, Policy<?> policy) {
        return MayI.shipped()
                .answer(
                        question,
                        Map.of("as", "teacher"),
                        reader.inForce(policy.guidance().orElseThrow(), policy))
                .reply();
    }

    @Test
    void answersThatStandInThePolicyAreGivenWithItsClauses() {
        Policy<?> policy = read(answering(text));

        assertThat(asked(FIRST_NAME, policy)).isEqualTo(Reply.YES);
        assertThat(asked(LOGO, policy)).isEqualTo(Reply.NO);
    }

    @Test
    void anAnswerThatRestsOnAChangedClauseIsLeftOut() {
        Policy<?> policy = read(answering(text.replace("the family name is always left out", "nothing else")));

        assertThat(asked(FIRST_NAME, policy)).isEqualTo(Reply.ASK);
        assertThat(asked(LOGO, policy)).isEqualTo(Reply.NO);
    }

    @Test
    void aClauseWithANewNumberIsTheSameClause() {
        assertThat(asked(FIRST_NAME, read(answering(text.replace("\"4, point 5\"", "\"4, point 55\"")))))
                .isEqualTo(Reply.YES);
    }

    @Test
    void anotherSettingOfAControlChangesTheClause() {
        assertThat(asked(FIRST_NAME, read(answering(text.replace("allow: first-name", "allow: none")))))
                .isEqualTo(Reply.ASK);
    }

    @Test
    void anAnswerOfWhichNothingIsKnownCountsAsItStands() {
        Policy<?> policy = read(text + """
                guidance:
                  speaks-to: [teacher]
                  answers: [{topic: using-the-logo, answer: no, says: No., clauses: [fourteen-prohibitions]}]
                """);

        assertThat(asked(LOGO, policy)).isEqualTo(Reply.NO);
    }

    @Test
    void whatALaterProgramCannotReadIsLeftOutAndTheRestIsGiven() {
        Policy<?> policy = read(text + """
                guidance:
                  speaks-to: [teacher]
                  answers:
                    - {topic: no-such-topic, answer: no, says: No., clauses: [fourteen-prohibitions]}
                    - {topic: naming-pupils, answer: yes, says: Yes., clauses: [no-such-clause]}
                    - {topic: using-the-logo, answer: no, says: No., clauses: [fourteen-prohibitions]}
                """);

        assertThat(asked(LOGO, policy)).isEqualTo(Reply.NO);
        assertThat(asked(FIRST_NAME, policy)).isEqualTo(Reply.ASK);
    }
}
