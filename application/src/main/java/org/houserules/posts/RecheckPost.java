package org.houserules.posts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.Role;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Verdict;
import org.houserules.posts.CheckDraft.Checked;
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
    private final Settled settled;
    private final TransactionTemplate transactions;

    RecheckPost(
            Posts posts,
            PostStory story,
            CheckDraft check,
            LookAgain again,
            WhoAppears appearing,
            Settled settled,
            TransactionTemplate transactions) {
        this.posts = posts;
        this.story = story;
        this.check = check;
        this.again = again;
        this.appearing = appearing;
        this.settled = settled;
        this.transactions = transactions;
    }

    /**
     * What stands against it now.
     *
     * @param verdict absent where no policy is in force any more
     * @param newOrWorse than what was approved
     * @param unsigned what the chain of today calls the roles that have not signed it
     */
    public record Rechecked(Optional<Verdict> verdict, List<JudgedFinding> newOrWorse, List<String> unsigned) {
        /** Whether it may go out. */
        public boolean mayGoOut() {
            return verdict.filter(now -> now.decision().isClear()).isPresent()
                    && newOrWorse.isEmpty()
                    && unsigned.isEmpty();
        }

        /** Why not, in sentences that everybody may read; empty where there is nothing to say. */
        public String why() {
            Stream<String> found = newOrWorse.stream()
                    .filter(judged -> !judged.finding().restricted())
                    .map(judged -> judged.finding().what());
            return Stream.concat(signatures(), found).distinct().collect(Collectors.joining(" "));
        }

        private Stream<String> signatures() {
            return unsigned.stream()
                    .map(role -> "The policy has changed: it now asks for a signature that this post has not: " + role
                            + ".");
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
        List<PostDecision> signed = approving(story.decisions(id), number);
        SeenVerdict seen =
                signed.isEmpty() ? version.verdict() : signed.getLast().verdict();
        Optional<Checked> checked =
                check.check(post.owner(), post.author(), version.content(), settled.whenApproved(version, signed));
        Optional<Verdict> now = checked.map(Checked::verdict);
        return new Rechecked(
                now,
                now.map(seen::newOrWorse).orElse(List.of()),
                checked.map(Checked::policy)
                        .map(policy -> unsigned(policy, version, signed))
                        .orElse(List.of()));
    }

    /** The signatures that approved it; what was asked anew since, under another policy, counts no more. */
    private static List<PostDecision> approving(List<PostDecision> decisions, int version) {
        List<PostDecision> all = decisions.stream()
                .filter(decision -> decision.approved() && decision.version() == version)
                .toList();
        return all.stream()
                .filter(decision -> decision.policyDigest().equals(all.getLast().policyDigest()))
                .toList();
    }

    /** Whoever has to sign under the policy of today has signed it, be it under the one before. */
    private static List<String> unsigned(PolicyForPosts policy, PostVersion version, List<PostDecision> signed) {
        Set<Role> by =
                signed.stream().flatMap(decision -> decision.role().stream()).collect(Collectors.toSet());
        return policy.chain(version.content().urgent()).stream()
                .filter(role -> !by.contains(role))
                .map(policy::calledFirst)
                .distinct()
                .toList();
    }
}
