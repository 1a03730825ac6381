package org.houserules.guidance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houserules.guidance.AnswersOfDraft;
import org.houserules.guidance.KnownFact;
import org.houserules.guidance.MayI;
import org.houserules.guidance.Topic;
import org.houserules.guidance.web.CasePage.Box;
import org.houserules.guidance.web.CasePage.Choice;
import org.houserules.guidance.web.CasePage.Group;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;
import org.springframework.stereotype.Component;

/** Makes the form of one case. */
@Component
class ShowCase {
    private static final int SPARE = 2;

    private final AnswersOfDraft answers;
    private final MayI mayI;
    private final AnswerWords words;

    ShowCase(AnswersOfDraft answers, MayI mayI) {
        this.answers = answers;
        this.mayI = mayI;
        this.words = new AnswerWords(mayI);
    }

    CasePage page(long draft, Topic topic, String path, boolean fresh, int save, CaseForm form, Policy<?> policy) {
        Set<String> usual = answers.usualFacts(topic, policy);
        List<String> suggested =
                answers.suggested(topic, policy).stream().map(Clause::id).toList();
        List<String> rows = new ArrayList<>(form.when());
        for (int spare = 0; spare < SPARE; spare++) {
            rows.add("");
        }
        return new CasePage(
                draft,
                topic,
                path,
                fresh,
                save,
                form,
                List.copyOf(rows),
                List.of(
                        new Group("Usual for this question", choices(usual, true, form)),
                        new Group("More", choices(usual, false, form))),
                clauses(policy, form, suggested, true),
                clauses(policy, form, suggested, false),
                needs(usual, form),
                next(form));
    }

    private List<Choice> choices(Set<String> usual, boolean wanted, CaseForm form) {
        return mayI.facts().stream()
                .filter(fact -> usual.contains(fact.key()) == wanted)
                .flatMap(fact -> words.choices(fact, values(form, fact)).stream())
                .toList();
    }

    private static List<String> values(CaseForm form, KnownFact fact) {
        String start = fact.key() + "=";
        return form.when().stream()
                .filter(condition -> condition.startsWith(start))
                .map(condition -> condition.substring(start.length()))
                .toList();
    }

    private static List<Box> clauses(Policy<?> policy, CaseForm form, List<String> suggested, boolean near) {
        return policy.clauses().stream()
                .filter(clause -> (form.clauses().contains(clause.id()) || suggested.contains(clause.id())) == near)
                .map(clause -> new Box(
                        clause.id(),
                        clause.ref() + ": " + clause.says().strip(),
                        suggested.contains(clause.id()) && !form.clauses().contains(clause.id())
                                ? "It speaks in the words of this question."
                                : "",
                        form.clauses().contains(clause.id())))
                .toList();
    }

    private List<Box> needs(Set<String> usual, CaseForm form) {
        return mayI.facts().stream()
                .filter(fact -> usual.contains(fact.key()) || form.needs().contains(fact.key()))
                .map(fact ->
                        new Box(fact.key(), fact.question(), "", form.needs().contains(fact.key())))
                .toList();
    }

    private List<Box> next(CaseForm form) {
        return mayI.steps().stream()
                .map(step -> new Box(step.key(), step.label(), "", form.next().contains(step.key())))
                .toList();
    }
}
