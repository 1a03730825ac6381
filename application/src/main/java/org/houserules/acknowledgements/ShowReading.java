package org.houserules.acknowledgements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.acknowledgements.ClauseChanges.Change;
import org.houserules.acknowledgements.Questions.Question;
import org.houserules.pages.WordDifference.Piece;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.policy.Clause;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody the policy in force: what it says to them, and what is new since they acknowledged it last. */
@Component
public class ShowReading {
    private final MyReading mine;
    private final Versions versions;
    private final Acknowledgements acknowledgements;
    private final Questions questions;
    private final CurrentPolicy policies;
    private final Clock clock;

    ShowReading(
            MyReading mine,
            Versions versions,
            Acknowledgements acknowledgements,
            Questions questions,
            CurrentPolicy policies,
            Clock clock) {
        this.mine = mine;
        this.versions = versions;
        this.acknowledgements = acknowledgements;
        this.questions = questions;
        this.policies = policies;
        this.clock = clock;
    }

    /** A clause in plain words. @param whom it speaks to, and how strongly */
    public record Article(String id, String ref, String says, String whom) {}

    /** @param kind in a word @param pieces what was put in and taken out */
    public record News(String kind, String ref, List<Piece> pieces) {}

    /**
     * The policy as one person reads it.
     *
     * @param digest of the document that is shown
     * @param yours clauses that speak to this person, or to everybody where the policy speaks to nobody by name
     * @param since the version that they acknowledged last; absent where it is this one, or there is none
     * @param due by when they have to have read it; absent where they have, or do not have to
     */
    public record Text(
            String title,
            String organisation,
            String version,
            LocalDate inForce,
            String digest,
            List<Article> yours,
            List<Article> others,
            Optional<String> since,
            List<News> news,
            List<Question> questions,
            Optional<String> why,
            Optional<LocalDate> due,
            Optional<Acknowledgement> done,
            LocalDate today) {
        public boolean isLate() {
            return due.filter(today::isAfter).isPresent();
        }

        /** The clause in which the answer to a question stands. */
        public Optional<Article> clause(Question question) {
            return Stream.concat(yours.stream(), others.stream())
                    .filter(article -> article.id().equals(question.clause()))
                    .findFirst();
        }
    }

    /** Empty where no policy is in force. */
    @Transactional(readOnly = true)
    public Optional<Text> of(SignedIn me) {
        LocalDate today = LocalDate.now(clock);
        return versions.inForce(me.owner().id(), today).map(version -> text(me, version, today));
    }

    private Text text(SignedIn me, Version version, LocalDate today) {
        long owner = me.owner().id();
        Policy<?> policy = policies.read(version.adopted());
        Optional<MyReading.Found> found = mine.of(owner, me.person(), today).first();
        Optional<Asking> asking = found.flatMap(MyReading.Found::asking);
        Optional<Version> before = acknowledgements
                .lastAdoption(owner, me.person())
                .filter(last -> last != version.adoption())
                .flatMap(last -> versions.find(owner, last));
        Optional<LocalDate> due = found.flatMap(MyReading.Found::due);
        return new Text(
                policy.title(),
                policy.organisation(),
                policy.version(),
                version.adopted().on(),
                version.adopted().digest(),
                articles(policy, me, true),
                articles(policy, me, false),
                before.map(one -> one.adopted().version()),
                before.map(one -> news(policies.read(one.adopted()), policy)).orElse(List.of()),
                due.isPresent() ? asked(owner, policy) : List.of(),
                asking.filter(one -> due.isPresent()).map(Asking::why),
                due,
                asking.flatMap(one -> acknowledgements.of(owner, one.id(), me.person())),
                today);
    }

    /** A question whose clause is gone has no answer any more. */
    private List<Question> asked(long owner, Policy<?> policy) {
        var clauses = policy.clauses().stream().map(Clause::id).collect(Collectors.toSet());
        return questions.of(owner).stream()
                .filter(question -> clauses.contains(question.clause()))
                .toList();
    }

    private static List<News> news(Policy<?> before, Policy<?> after) {
        return ClauseChanges.between(before, after).stream()
                .map(ShowReading::news)
                .toList();
    }

    private static News news(Change change) {
        String kind = switch (change.kind()) {
            case ADDED -> "new";
            case CHANGED -> "changed";
            case REMOVED -> "taken out";
        };
        return new News(kind, change.ref(), change.pieces());
    }

    private static List<Article> articles(Policy<?> policy, SignedIn me, boolean mine) {
        return policy.clauses().stream()
                .filter(clause -> speaksTo(clause, me) == mine)
                .map(clause -> new Article(clause.id(), clause.ref(), clause.says(), ClauseWords.whom(clause)))
                .toList();
    }

    private static boolean speaksTo(Clause<?> clause, SignedIn me) {
        var roles = Stream.concat(me.roles().stream(), me.actingAs().stream()).collect(Collectors.<Role>toSet());
        return Readers.speaksTo(clause.audience(), me.kind(), roles);
    }
}
