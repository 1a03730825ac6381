package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.houserules.policy.Capabilities;
import org.houserules.policy.PolicyFile;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy of a school's own answers in the words of its clauses, and never more than they say. */
class ClauseAnswersTest {
    private static final MayI MAY_I = MayI.shipped();

    @TempDir
    private Path folder;

    private Answer ask(String question, Map<String, String> told, String... clauses) throws IOException, Unusable {
        StringBuilder policy = new StringBuilder("""
                id: ours
                title: Rules
                organisation: Fernhollow
                version: "1"
                approval: {posts: none, accounts: none}
                clauses:
                """);
        for (int at = 0; at < clauses.length; at++) {
            policy.append("  - {id: c")
                    .append(at)
                    .append(", ref: '")
                    .append(at + 1)
                    .append("', ")
                    .append(clauses[at])
                    .append("}\n");
        }
        Path file = Files.writeString(folder.resolve("policy.yaml"), policy);
        var read = PolicyFile.read(file, PostControls.catalogue(), PolicyOnTrial.controls(), Capabilities.shipped());
        PolicyAnswers answers = new PolicyAnswers(
                "headteacher",
                new ClauseAnswers(read).on(Topics.shipped().all()),
                AnswerFile.beside(file, read).clauses());
        return MAY_I.answer(question, told, answers);
    }

    private Answer request(String... clauses) throws IOException, Unusable {
        return ask("May I accept a friend request from a pupil?", Map.of(), clauses);
    }

    private static String clause(String force, String says) {
        return "force: " + force + ", says: '" + says
                + "', audience: [staff], answered-by: [friend-request-from-a-pupil]";
    }

    @Test
    void whatIsForbiddenWithoutAnExceptionIsANo() throws IOException, Unusable {
        Answer answer = request(clause("must-not", "Staff must not accept friend requests from pupils."));

        assertThat(answer.reply()).isEqualTo(Reply.NO);
        assertThat(answer.says())
                .isEqualTo("No. The policy says: “Staff must not accept friend requests from pupils.”");
        assertThat(answer.clauses()).extracting(Answer.Cited::ref).containsExactly("1");
    }

    @Test
    void whatIsPermittedWithoutAConditionIsAYes() throws IOException, Unusable {
        assertThat(request(clause("may", "Staff may accept requests of pupils."))
                        .reply())
                .isEqualTo(Reply.YES);
    }

    @Test
    void anExceptionOrAConditionMakesItHoldOnlyAsItSays() throws IOException, Unusable {
        assertThat(request(clause("must-not", "Never, unless you are family.")).reply())
                .isEqualTo(Reply.ONLY_IF);
        assertThat(request(clause("may", "You may if the head agrees.")).reply())
                .isEqualTo(Reply.ONLY_IF);
        assertThat(request(clause("should-not", "It is unwise.")).reply()).isEqualTo(Reply.ONLY_IF);
    }

    @Test
    void clausesThatDifferAreBothShown() throws IOException, Unusable {
        Answer answer = request(clause("must-not", "Not at all."), clause("may", "You may."));

        assertThat(answer.reply()).isEqualTo(Reply.ONLY_IF);
        assertThat(answer.says()).contains("Not at all.").contains("You may.");
    }

    @Test
    void whetherOneHasToIsNotAnsweredByWhatIsForbidden() throws IOException, Unusable {
        Answer answer = ask(
                "Do I have to decline a friend request from a pupil?",
                Map.of(),
                clause("must-not", "Staff must not accept friend requests from pupils."));

        assertThat(answer.reply()).isEqualTo(Reply.ONLY_IF);
    }

    @Test
    void whereNoClauseAnswersAPersonIsAsked() throws IOException, Unusable {
        assertThat(request("force: must, says: 'Be kind.'").reply()).isEqualTo(Reply.ASK);
    }

    @Test
    void whomTheClauseDoesNotSpeakToAsksAPerson() throws IOException, Unusable {
        Answer answer = ask(
                "May I accept a friend request from a pupil?",
                Map.of("as", "parent"),
                clause("must-not", "Staff must not accept friend requests from pupils."));

        assertThat(answer.reply()).isEqualTo(Reply.ASK);
    }
}
