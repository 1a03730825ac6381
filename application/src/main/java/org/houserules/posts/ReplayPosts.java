package org.houserules.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.houserules.accounts.Accounts;
import org.houserules.authorisations.Authorisations;
import org.houserules.policy.backtest.BackTest;
import org.houserules.policy.backtest.BackTested;
import org.houserules.policy.backtest.Otherwise;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges the posts of a stretch of days again, under the policy in force and under a draft. By rules; no model is asked. */
@Component
class ReplayPosts implements BackTested {
    private static final int AT_A_TIME = 500;
    private static final int CORES = 2;

    private final PostsToReplay posts;
    private final PolicyForPosts.InForce policies;
    private final FactsOfSchool facts;
    private final Accounts accounts;
    private final Authors authors;
    private final Authorisations authorisations;
    private final PictureLooks looks;
    private final TransactionTemplate reading;

    ReplayPosts(
            PostsToReplay posts,
            PolicyForPosts.InForce policies,
            FactsOfSchool facts,
            Accounts accounts,
            Authors authors,
            Authorisations authorisations,
            PictureLooks looks,
            TransactionTemplate reading) {
        this.posts = posts;
        this.policies = policies;
        this.facts = facts;
        this.accounts = accounts;
        this.authors = authors;
        this.authorisations = authorisations;
        this.looks = looks;
        this.reading = reading;
    }

    @Override
    public String what() {
        return "posts";
    }

    @Override
    public List<String> facts() {
        return List.of(
                "Of each post, its words, its pictures, who is shown, what was confirmed and the day it went out are those"
                        + " of then.",
                "Consents, the roll and permissions to post are those that are kept today, asked for that day: what was"
                        + " entered or corrected since counts.",
                "The account's settings, the school's own words, its devices and the age of the list of consents are those"
                        + " of today.",
                "Words are read by rules only; the trained model is not asked, and pictures are not looked at anew.",
                "Drafts, and posts that were refused or never went out, are not tried.");
    }

    @Override
    public int count(BackTest test) {
        return posts.count(test.owner(), test.from(), test.until());
    }

    @Override
    public void run(BackTest test, Told told) {
        Pair pair = call(() -> pair(test));
        ReplayFacts known = call(() -> new ReplayFacts(test.owner(), accounts, authors, authorisations, looks));
        try (ExecutorService pool = Executors.newFixedThreadPool(CORES)) {
            Optional<ReplayedPost> last = Optional.empty();
            boolean goesOn = true;
            while (goesOn) {
                List<ReplayFacts.Content> chunk = chunk(test, last, known);
                goesOn = !chunk.isEmpty() && told.tried(chunk.size(), otherwise(pool, chunk, pair));
                last = chunk.isEmpty() ? last : Optional.of(chunk.getLast().post());
            }
        }
    }

    private List<ReplayFacts.Content> chunk(BackTest test, Optional<ReplayedPost> last, ReplayFacts known) {
        return call(() -> known.of(posts.next(test.owner(), test.from(), test.until(), last, AT_A_TIME)));
    }

    /** Both policies with the same facts. */
    private record Pair(GatherFacts facts, Optional<PolicyForPosts> inForce, PolicyForPosts draft) {}

    private Pair pair(BackTest test) {
        PolicyForPosts draft = policies.of(test.draft())
                .orElseThrow(() -> new IllegalStateException("The draft cannot be relied on for posts."));
        return new Pair(facts.of(test.owner()), test.inForce().flatMap(policies::of), draft);
    }

    private List<Otherwise> otherwise(ExecutorService pool, List<ReplayFacts.Content> chunk, Pair pair) {
        int half = (chunk.size() + 1) / CORES;
        List<Future<List<Otherwise>>> halves = List.of(
                pool.submit(() -> judge(chunk.subList(0, half), pair)),
                pool.submit(() -> judge(chunk.subList(half, chunk.size()), pair)));
        List<Otherwise> all = new ArrayList<>();
        halves.forEach(one -> all.addAll(got(one)));
        return all;
    }

    private List<Otherwise> judge(List<ReplayFacts.Content> some, Pair pair) {
        return some.stream().flatMap(one -> judge(one, pair).stream()).toList();
    }

    /** Without a policy in force nothing goes out at all, so there is nothing to compare with. */
    private Optional<Otherwise> judge(ReplayFacts.Content one, Pair pair) {
        DraftPost subject = pair.facts().about(one.content(), one.on());
        return pair.inForce()
                .flatMap(inForce -> Otherwise.between(
                        one.post().id(),
                        one.on(),
                        "/posts/" + one.post().id(),
                        policies.judge(inForce, subject),
                        policies.judge(pair.draft(), subject)));
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private <T> T call(Supplier<T> read) {
        return Objects.requireNonNull(reading.execute(status -> read.get()));
    }
}
