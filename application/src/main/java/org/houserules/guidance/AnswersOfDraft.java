package org.houserules.guidance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;
import org.houserules.policy.ShippedAnswers;
import org.houserules.policy.WrittenGuidance;
import org.houserules.reading.Words;
import org.springframework.stereotype.Service;

/** What a version of the policy that is being written will answer, topic by topic. */
@Service
public class AnswersOfDraft {
    private final AnswersInForce answers;
    private final ShippedAnswers shipped;
    private final MayI mayI;
    private final SuggestClauses suggest = new SuggestClauses(Lexicon.shipped());

    AnswersOfDraft(AnswersInForce answers, ShippedAnswers shipped, MayI mayI) {
        this.answers = answers;
        this.shipped = shipped;
        this.mayI = mayI;
    }

    /** How far a topic has got. */
    public enum State {
        ANSWERED,
        NOT_ANSWERED,
        /** A clause has changed since somebody looked at the answer: until somebody has, a person is asked. */
        CLAUSE_CHANGED
    }

    /** @param written the answers on it, each for those it speaks to */
    public record OnTopic(Topic topic, State state, List<Placed> written) {}

    /** @param standing whether it would be given, or rests on a clause that has changed */
    public record Placed(WrittenGuidance.Answer answer, boolean standing) {}

    /** Whether answers ship with it that are not in its text yet. */
    public boolean canBringIn(Policy<?> draft) {
        return draft.guidance().isEmpty() && shipped.text(draft.id()).isPresent();
    }

    public List<OnTopic> topics(Policy<?> draft) {
        return mayI.topics().stream().map(topic -> on(topic, draft)).toList();
    }

    public OnTopic on(Topic topic, Policy<?> draft) {
        List<Placed> written = draft.guidance().map(guidance -> guidance.on(topic.key())).orElse(List.of()).stream()
                .map(answer -> new Placed(answer, answer.standsIn(draft)))
                .toList();
        State state = written.isEmpty()
                ? State.NOT_ANSWERED
                : written.stream().allMatch(Placed::standing) ? State.ANSWERED : State.CLAUSE_CHANGED;
        return new OnTopic(topic, state, written);
    }

    /** What somebody would be answered if this version were in force. */
    public Answer tried(String question, Asker asker, Policy<?> draft) {
        return mayI.answer(question, Map.of(Facts.AS, Words.of(asker)), answers.answers(draft));
    }

    /** Clauses on which an answer could rest. */
    public List<Clause<?>> suggested(Topic topic, Policy<?> draft) {
        return suggest.on(topic, draft);
    }

    /** Facts that answers on this topic turn on, here or in the policies that ship. */
    public Set<String> usualFacts(Topic topic, Policy<?> draft) {
        Set<String> facts = new LinkedHashSet<>();
        shipped.all().forEach(guidance -> guidance.on(topic.key()).forEach(answer -> facts.addAll(facts(answer))));
        Optional.of(draft)
                .flatMap(Policy::guidance)
                .ifPresent(guidance -> guidance.on(topic.key()).forEach(answer -> facts.addAll(facts(answer))));
        return facts;
    }

    private static Set<String> facts(WrittenGuidance.Answer answer) {
        Set<String> facts = new LinkedHashSet<>(answer.assumed().keySet());
        answer.cases().forEach(one -> {
            facts.addAll(one.when().keySet());
            facts.addAll(one.needs());
        });
        return facts;
    }
}
