package org.houserules.posts;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges an approved post once more at the moment it goes out, against what was seen when it was approved. */
@Component
public class RecheckPost {
    private final Posts posts;
    private final PostStory story;
    private final CheckDraft check;
    private final LookAgain again;
    private final WhoAppears appearing;
    private final TransactionTemplate transactions;

    RecheckPost(
            Posts posts,
            PostStory story,
            CheckDraft check,
            LookAgain again,
            WhoAppears appearing,
            TransactionTemplate transactions) {
        this.posts = posts;
        this.story = story;
        this.check = check;
        this.again = again;
        this.appearing = appearing;
        this.transactions = transactions;
    }

    /**
     * What stands against it now.
     *
     * @param verdict absent where no policy is in force any more
     * @param newOrWorse than what was approved
     */
    public record Rechecked(Optional<Verdict> verdict, List<JudgedFinding> newOrWorse) {
        /** Whether it may go out. */
        public boolean mayGoOut() {
            return verdict.filter(now -> now.decision().isClear()).isPresent() && newOrWorse.isEmpty();
        }
    }

    /**
     * Its pictures first, outside of any transaction; then who is named by today's roll, kept before it is judged: whoever
     * refuses from then on is found.
     */
    public Rechecked recheck(long id, int number) {
        again.atVersion(id, number);
        transactions.executeWithoutResult(status -> appearing.lookAgain(
                posts.find(id).orElseThrow().owner(), posts.version(id, number).orElseThrow()));
        return Objects.requireNonNull(transactions.execute(status -> judged(id, number)));
    }

    private Rechecked judged(long id, int number) {
        Post post = posts.find(id).orElseThrow();
        PostVersion version = posts.version(id, number).orElseThrow();
        List<PostDecision> signed = story.decisions(id).stream()
                .filter(decision -> decision.approved() && decision.version() == number)
                .toList();
        SeenVerdict seen =
                signed.isEmpty() ? version.verdict() : signed.getLast().verdict();
        Optional<Verdict> now = check.check(post.owner(), post.author(), version.content(), confirmed(version, signed))
                .map(CheckDraft.Checked::verdict);
        return new Rechecked(now, now.map(seen::newOrWorse).orElse(List.of()));
    }

    private static Set<String> confirmed(PostVersion version, List<PostDecision> signed) {
        Set<String> all = new HashSet<>(version.content().confirmed());
        signed.forEach(decision -> all.addAll(decision.confirmed()));
        return all;
    }
}
