package org.houserules.guidance;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houserules.policy.Audience;
import org.houserules.policy.Clause;
import org.houserules.policy.Force;
import org.houserules.policy.Policy;

/**
 * Answers in a policy's own words: what a clause forbids without an exception is a no, what it permits without a condition a yes,
 * and everything else holds only as the clause says.
 */
record ClauseAnswers(Policy<?> policy) {
    private static final Set<Asker> STAFF = Set.of(
            Asker.TEACHER,
            Asker.SUPPLY,
            Asker.TRAINEE,
            Asker.GOVERNOR,
            Asker.CONTRACTOR,
            Asker.VOLUNTEER,
            Asker.AGENCY);
    /** Whether something may be done. What has to be done cannot be told from a clause that forbids. */
    private static final Map<String, List<String>> ALLOWED = Map.of(Facts.ACT, List.of(Facts.DO));

    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:unless|except\\w*|save for|other than|apart from|without|until|provided|only|if|when|where|as long as|before|after)\\b");

    /** A permission that names a time, a place, a company or a limit permits no more than that. */
    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(?:no|not|never|neither|but|in|at|on|by|with|within|during|while|for|up to|at most)\\b");

    List<TopicAnswer> on(List<Topic> topics) {
        return topics.stream().flatMap(topic -> on(topic).stream()).toList();
    }

    private Optional<TopicAnswer> on(Topic topic) {
        List<? extends Clause<?>> speaking = policy.clauses().stream()
                .filter(clause -> clause.answeredBy().contains(topic.key()))
                .toList();
        return speaking.isEmpty()
                ? Optional.empty()
                : Optional.of(new TopicAnswer(topic.key(), askers(speaking), Map.of(), answers(speaking)));
    }

    private static List<Case> answers(List<? extends Clause<?>> clauses) {
        Set<Reply> replies =
                clauses.stream().map(ClauseAnswers::reply).collect(Collectors.toCollection(LinkedHashSet::new));
        Reply reply = replies.size() == 1 ? replies.iterator().next() : Reply.ONLY_IF;
        String words = clauses.stream().map(ClauseAnswers::quoted).collect(Collectors.joining(" "));
        List<String> ids = clauses.stream().map(Clause::id).toList();
        Case otherwise = new Case(Map.of(), Reply.ONLY_IF, said(Reply.ONLY_IF) + words, ids, List.of(), List.of());
        return reply == Reply.ONLY_IF
                ? List.of(otherwise)
                : List.of(new Case(ALLOWED, reply, said(reply) + words, ids, List.of(), List.of()), otherwise);
    }

    private static String said(Reply reply) {
        return switch (reply) {
            case YES -> "Yes. The policy says: ";
            case NO -> "No. The policy says: ";
            case ONLY_IF, ASK -> "Only as the policy says: ";
        };
    }

    private static String quoted(Clause<?> clause) {
        return "“" + clause.says().strip() + "”";
    }

    private static Reply reply(Clause<?> clause) {
        boolean condition = CONDITION.matcher(clause.says()).find();
        if (clause.force() == Force.MUST_NOT && !condition) {
            return Reply.NO;
        }
        boolean bounded = condition || BOUND.matcher(clause.says()).find();
        return clause.force() == Force.MAY && !bounded ? Reply.YES : Reply.ONLY_IF;
    }

    /** Whom the clauses speak to, or else the policy, or else everybody who works for the school. */
    private List<Asker> askers(List<? extends Clause<?>> clauses) {
        Set<Audience> said =
                clauses.stream().flatMap(clause -> clause.audience().stream()).collect(Collectors.toSet());
        Set<Audience> spokenTo = said.isEmpty() ? Set.copyOf(policy.covers()) : said;
        List<Asker> askers = Arrays.stream(Asker.values())
                .filter(asker -> spokenTo.stream().anyMatch(audience -> isOf(audience, asker)))
                .toList();
        return askers.isEmpty()
                ? Arrays.stream(Asker.values()).filter(STAFF::contains).toList()
                : askers;
    }

    private static boolean isOf(Audience audience, Asker asker) {
        return switch (audience) {
            case STAFF -> asker == Asker.TEACHER || asker == Asker.SUPPLY || asker == Asker.TRAINEE;
            case GOVERNORS -> asker == Asker.GOVERNOR;
            case CONTRACTORS -> asker == Asker.CONTRACTOR;
            case TRAINEES -> asker == Asker.TRAINEE;
            case VOLUNTEERS -> asker == Asker.VOLUNTEER;
            case AGENCY -> asker == Asker.AGENCY || asker == Asker.SUPPLY;
            case PUPILS -> asker == Asker.PUPIL;
            case PARENTS -> asker == Asker.PARENT;
            case SCHOOL, TRUST -> STAFF.contains(asker);
            case COMMUNITY -> asker == Asker.PARENT || asker == Asker.GOVERNOR;
        };
    }
}
