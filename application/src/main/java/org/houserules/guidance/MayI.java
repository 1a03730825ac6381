package org.houserules.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.reading.Words;

/**
 * Answers questions in plain words under one school's policy. It understands a question as a topic and facts, and answers
 * from clauses; where it does not understand, or the policy does not settle it, a person has to be asked.
 */
public final class MayI {
    private static final Step ASK_PERSON = new Step("ask-person", "Ask a person");

    /** Two concepts at least; one alone is in too many sentences. */
    private static final int CLEARLY = 20;

    /** What counts as long as a question does not say otherwise. */
    private static final Map<String, String> USUAL = Map.of(Facts.ACT, Facts.DO);

    private final Lexicon lexicon;
    private final Topics topics;
    private final FactList facts;

    MayI(Lexicon lexicon, Topics topics, FactList facts) {
        this.lexicon = lexicon;
        this.topics = topics;
        this.facts = facts;
    }

    /** With the words, topics and facts that ship with the product. */
    public static MayI shipped() {
        return new MayI(Lexicon.shipped(), Topics.shipped(), FactList.shipped());
    }

    public List<Topic> topics() {
        return topics.all();
    }

    /** @param told facts known beside the question, by their keys; each key and value is known to {@link FactList} */
    public Answer answer(String question, Map<String, String> told, PolicyAnswers policy) {
        Understood understood = lexicon.understand(question, told);
        List<Answer> answers = topics.best(understood).stream()
                .map(topic -> on(topic, understood.facts(), usual(topic, understood), policy))
                .toList();
        boolean agreed = answers.stream().map(Answer::reply).distinct().count() == 1;
        if (!agreed) {
            return ask(policy, Optional.empty(), "I cannot tell from the policy what holds here.");
        }
        Answer answer = answers.getFirst();
        return Fitting.comesBack(understood.concepts(), answer)
                ? forGovernors(answer, policy)
                : Fitting.to(understood.concepts(), answer);
    }

    /** Whoever the policy sends others to is not sent to themselves. */
    private static Answer forGovernors(Answer answer, PolicyAnswers policy) {
        String why = "By the policy this goes to the " + policy.person()
                + "; what holds for somebody who is that person it does not say. Ask the governors.";
        return new Answer(Reply.ASK, why, answer.topic(), List.of(), List.of(), List.of());
    }

    /** What the policy answers on a topic, whatever words somebody would use. */
    public Answer on(Topic topic, Map<String, String> told, PolicyAnswers policy) {
        return on(topic, new Facts(told), USUAL, policy);
    }

    private static Map<String, String> usual(Topic topic, Understood understood) {
        return topic.turnsOnAct() || understood.concepts().contains(Fitting.DUTY) ? Map.of() : USUAL;
    }

    private Answer on(Topic topic, Facts known, Map<String, String> usual, PolicyAnswers policy) {
        List<TopicAnswer> all = policy.on(topic.key());
        if (all.isEmpty()) {
            return topic.within()
                    .flatMap(topics::find)
                    .map(wider -> on(wider, known, usual, policy))
                    .orElseGet(() -> ask(
                            policy,
                            Optional.of(topic.key()),
                            "The policy does not settle this (" + topic.title() + ")."));
        }
        Optional<Asker> asker = known.of(Facts.AS).flatMap(word -> Words.find(Asker.class, word));
        Asker speaking = asker.orElseGet(() -> likely(all));
        return all.stream()
                .filter(answer -> answer.speaksTo().contains(speaking))
                .findFirst()
                .map(answer -> told(
                        topic,
                        answer,
                        known.or(Map.of(Facts.AS, Words.of(speaking))).or(usual),
                        usual.isEmpty() && !topic.turnsOnAct(),
                        policy))
                .orElseGet(() -> ask(
                        policy,
                        Optional.of(topic.key()),
                        "On this the policy does not speak to somebody who asks as " + Words.of(speaking) + "."));
    }

    /** Whoever does not say who asks is taken for one of the staff where the policy answers them. */
    private static Asker likely(List<TopicAnswer> answers) {
        boolean staff = answers.stream().anyMatch(answer -> answer.speaksTo().contains(Asker.TEACHER));
        return staff ? Asker.TEACHER : answers.getFirst().speaksTo().getFirst();
    }

    private Answer told(Topic topic, TopicAnswer answer, Facts known, boolean duty, PolicyAnswers policy) {
        Facts taken = known.or(answer.assumed());
        Outcome outcome = Outcome.of(answer.cases(), taken);
        List<KnownFact> needs = outcome.needs(taken).stream()
                .flatMap(key -> facts.find(key).stream())
                .toList();
        if (outcome.reply() == Reply.ASK) {
            String says = outcome.told().stream()
                    .filter(one -> one.reply() == Reply.ASK)
                    .map(Case::says)
                    .findFirst()
                    .orElse("The policy does not settle this (" + topic.title() + ").");
            Answer ask = ask(policy, Optional.of(topic.key()), says);
            return new Answer(ask.reply(), ask.says(), ask.topic(), List.of(), needs, ask.next());
        }
        if (outcome.reply() == Reply.ONLY_IF && !duty && answer.leavesOpenWhetherToDecline(taken)) {
            return ask(
                    policy,
                    Optional.of(topic.key()),
                    "The policy says when this is allowed, not whether you may keep away from it.");
        }
        boolean beside = isBeside(outcome, answer, taken, duty, policy);
        return new Answer(
                beside ? Reply.ONLY_IF : outcome.reply(),
                beside ? Fitting.plain(outcome.told().getLast().says()) : says(outcome),
                Optional.of(topic.key()),
                clauses(outcome, policy),
                needs,
                steps(outcome));
    }

    /** A rule that forbids tells nobody that they have to do nothing, and one that only allows demands nothing. */
    private static boolean isBeside(
            Outcome outcome, TopicAnswer answer, Facts facts, boolean duty, PolicyAnswers policy) {
        return switch (outcome.reply()) {
            case NO -> answer.isBeside(facts);
            case YES ->
                duty
                        && answer.mayBeBeside(facts)
                        && (answer.mayForbid()
                                || clauses(outcome, policy).stream().limit(1).noneMatch(Answer.Cited::demands));
            default -> false;
        };
    }

    private static String says(Outcome outcome) {
        if (outcome.told().size() > 1 && outcome.open().equals(Set.of(Facts.ACT))) {
            return Fitting.plain(outcome.told().getLast().says());
        }
        return outcome.told().size() > 1
                ? "That depends. "
                        + outcome.told().stream()
                                .map(Case::says)
                                .map(Fitting::plain)
                                .distinct()
                                .collect(Collectors.joining(" "))
                : outcome.told().getFirst().says();
    }

    private static List<Answer.Cited> clauses(Outcome outcome, PolicyAnswers policy) {
        return outcome.told().stream()
                .flatMap(one -> one.clauses().stream())
                .distinct()
                .flatMap(id -> Optional.ofNullable(policy.clauses().get(id)).stream())
                .toList();
    }

    private List<Step> steps(Outcome outcome) {
        return outcome.told().stream()
                .flatMap(one -> one.next().stream())
                .distinct()
                .flatMap(key -> facts.step(key).stream())
                .toList();
    }

    private Answer ask(PolicyAnswers policy, Optional<String> topic, String why) {
        List<Step> next = new ArrayList<>(List.of(facts.step(ASK_PERSON.key()).orElse(ASK_PERSON)));
        return new Answer(
                Reply.ASK, why + " Ask the " + policy.person() + ".", topic, List.of(), List.of(), List.copyOf(next));
    }

    /** Every fact that an answer may turn on. */
    public List<KnownFact> facts() {
        return facts.all();
    }

    /** Every step that an answer may name. */
    public List<Step> steps() {
        return facts.steps();
    }

    /** Keys of the topics that a sentence of a clause clearly fits; those who ask about them would look for it. */
    public List<String> topicsIn(String sentence) {
        Set<String> concepts = lexicon.understand(sentence, Map.of()).concepts();
        return topics.best(concepts).stream()
                .filter(topic -> topic.score(concepts) >= CLEARLY)
                .map(Topic::key)
                .toList();
    }

    public Optional<Topic> topic(String key) {
        return topics.find(key);
    }

    /** The facts among the fields of a form that can be used; the rest is passed over. */
    public Map<String, String> told(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> wrong(field.getKey(), field.getValue()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is wrong with a fact that somebody gives; empty where it can be used. */
    public Optional<String> wrong(String key, String value) {
        Optional<KnownFact> fact = facts.find(key);
        if (fact.isEmpty()) {
            return Optional.of("'" + key + "' is no fact that an answer turns on. Use one of: "
                    + String.join(", ", facts.keys()) + ".");
        }
        return fact.filter(known -> !known.takes(value))
                .map(known ->
                        "'" + value + "' is nothing that '" + key + "' can be. Write " + known.howToWrite() + ".");
    }
}
