package org.houserules.policy.drafts;

import java.util.List;
import org.houserules.people.NotFound;
import org.houserules.policy.Policy;
import org.houserules.policy.drafts.AnswerEdit.CaseWords;
import org.houserules.policy.drafts.AnswerEdit.Confirm;
import org.houserules.policy.drafts.AnswerEdit.General;
import org.houserules.policy.drafts.AnswerEdit.MoveCase;
import org.houserules.policy.drafts.AnswerEdit.OnTopic;
import org.houserules.policy.drafts.AnswerEdit.Remove;
import org.houserules.policy.drafts.AnswerEdit.RemoveCase;
import org.houserules.policy.drafts.AnswerEdit.Whom;
import org.houserules.policy.drafts.AnswerEdit.Write;

/** Writes into a policy's text what somebody changes in its answers. */
final class ChangeAnswers {
    private final GuidanceTree guidance;
    private final Policy<?> policy;

    /** @param policy the same text, read */
    ChangeAnswers(PolicyTree tree, Policy<?> policy) {
        this.guidance = new GuidanceTree(tree);
        this.policy = policy;
    }

    void apply(AnswerEdit edit) {
        switch (edit) {
            case General general -> general(general);
            case OnTopic one -> onTopic(one);
        }
    }

    private void general(General edit) {
        guidance.section().put("ask", edit.ask());
        guidance.section().put("speaks-to", edit.speaksTo());
    }

    private void onTopic(OnTopic edit) {
        AnswerTree answer = answer(edit);
        switch (edit) {
            case Whom whom -> answer.branch().put("for", whom.speaksTo());
            case Confirm confirm -> {}
            case Remove remove -> guidance.remove(answer);
            case RemoveCase remove -> answer.removeCase(remove.place());
            case MoveCase move -> answer.moveCase(move.place(), move.by());
            case Write write -> write(answer, write);
        }
        if (!(edit instanceof Remove)) {
            guidance.lookedAt(answer, policy);
        }
        guidance.tellClauses(edit.topic());
    }

    private AnswerTree answer(OnTopic edit) {
        return edit instanceof Write && edit.which() == AnswerEdit.NEW
                ? guidance.add(edit.topic())
                : guidance.own(edit.topic(), edit.which()).orElseThrow(NotFound::new);
    }

    private static void write(AnswerTree answer, Write edit) {
        fill(place(answer, edit), edit.words());
    }

    /** An answer without conditions that is the only one needs no list of cases. */
    private static Branch place(AnswerTree answer, Write edit) {
        List<Branch> there = answer.cases();
        boolean conditions = !edit.words().when().isEmpty();
        if (edit.place() >= there.size()) {
            throw new NotFound();
        }
        if (edit.place() == AnswerEdit.NEW) {
            return there.isEmpty() && !conditions ? answer.branch() : answer.addCase();
        }
        return conditions ? answer.severalCases().get(edit.place()) : there.get(edit.place());
    }

    private static void fill(Branch one, CaseWords words) {
        Branch conditions = Branch.inLine();
        words.when().forEach((fact, values) -> {
            if (values.size() == 1) {
                conditions.put(fact, values.getFirst());
            } else {
                conditions.put(fact, values);
            }
        });
        if (words.when().isEmpty()) {
            one.remove("when");
        } else {
            one.put("when", conditions.node());
        }
        one.put("answer", words.answer());
        one.put("says", words.says());
        one.put("clauses", words.clauses());
        one.put("needs", words.needs());
        one.put("next", words.next());
    }
}
