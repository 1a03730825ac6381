package org.houserules.guidance.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.guidance.AnswersOfDraft;
import org.houserules.guidance.AnswersOfDraft.Placed;
import org.houserules.guidance.KnownFact;
import org.houserules.guidance.MayI;
import org.houserules.guidance.Step;
import org.houserules.guidance.Topic;
import org.houserules.guidance.web.CasePage.Box;
import org.houserules.guidance.web.TopicPage.OneCase;
import org.houserules.guidance.web.TopicPage.Written;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;
import org.houserules.policy.WrittenGuidance;
import org.houserules.policy.WrittenGuidance.Case;
import org.houserules.policy.drafts.Draft;
import org.springframework.stereotype.Component;

/** Makes the page of a topic in a draft. */
@Component
class ShowTopic {
    private final AnswersOfDraft answers;
    private final MayI mayI;
    private final AnswerWords words;

    ShowTopic(AnswersOfDraft answers, MayI mayI) {
        this.answers = answers;
        this.mayI = mayI;
        this.words = new AnswerWords(mayI);
    }

    TopicPage page(Draft draft, Topic topic, Policy<?> policy) {
        List<Placed> there = answers.on(topic, policy).written();
        String usual =
                words.askers(policy.guidance().map(WrittenGuidance::speaksTo).orElse(List.of()), "nobody");
        return new TopicPage(
                draft.id(),
                draft.save(),
                topic,
                "/policy/drafts/" + draft.id() + "/answers/" + topic.key(),
                IntStream.range(0, there.size())
                        .mapToObj(which -> written(which, there.get(which), topic, usual, policy))
                        .toList(),
                there.isEmpty() ? suggested(topic, policy) : List.of());
    }

    private List<Box> suggested(Topic topic, Policy<?> policy) {
        return answers.suggested(topic, policy).stream()
                .map(clause ->
                        new Box(clause.id(), clause.ref() + ": " + clause.says().strip(), "", false))
                .toList();
    }

    private Written written(int which, Placed placed, Topic topic, String usual, Policy<?> policy) {
        WrittenGuidance.Answer answer = placed.answer();
        Map<String, String> refs =
                policy.clauses().stream().collect(Collectors.toMap(Clause::id, Clause::ref, (one, same) -> one));
        return new Written(
                which,
                placed.standing(),
                words.askers(answer.speaksTo(), usual),
                words.askers(answer.speaksTo()),
                answer.assumed().entrySet().stream()
                        .map(fact -> words.condition(fact.getKey(), List.of(fact.getValue())))
                        .collect(Collectors.joining("; ")),
                answer.topics().stream()
                        .filter(key -> !key.equals(topic.key()))
                        .flatMap(key -> mayI.topic(key).stream())
                        .map(Topic::title)
                        .toList(),
                IntStream.range(0, answer.cases().size())
                        .mapToObj(place -> oneCase(place, answer.cases().get(place), refs))
                        .toList());
    }

    private OneCase oneCase(int place, Case one, Map<String, String> refs) {
        return new OneCase(
                place,
                one.when().entrySet().stream()
                        .map(fact -> words.condition(fact.getKey(), fact.getValue()))
                        .collect(Collectors.joining(" · ")),
                AnswerWords.reply(one.answer()),
                AnswerWords.look(one.answer()),
                one.says(),
                one.clauses().stream().map(id -> refs.getOrDefault(id, id)).toList(),
                mayI.facts().stream()
                        .filter(fact -> one.needs().contains(fact.key()))
                        .map(KnownFact::question)
                        .toList(),
                mayI.steps().stream()
                        .filter(step -> one.next().contains(step.key()))
                        .map(Step::label)
                        .toList());
    }
}
