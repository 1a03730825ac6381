package org.houserules.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houserules.people.DifferentSigners;
import org.houserules.people.DifferentSigners.Place;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.people.Signatories.Signatory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is to sign a post. */
@Component
public class Turns {
    private final Posts posts;
    private final PostStory story;
    private final PolicyForPosts.InForce policies;
    private final Signatories signatories;
    private final Clock clock;

    Turns(Posts posts, PostStory story, PolicyForPosts.InForce policies, Signatories signatories, Clock clock) {
        this.posts = posts;
        this.story = story;
        this.policies = policies;
        this.signatories = signatories;
        this.clock = clock;
    }

    /** A role of the chain with those who may sign in it today. @param barred who could, and signs another step @param elsewhere why they do not */
    public record Step(
            int number,
            Role role,
            String called,
            List<Signatory> signatories,
            Set<Long> barred,
            String elsewhere,
            Optional<PostDecision> done) {
        public Optional<Signatory> signatory(long person) {
            return signatories.stream().filter(may -> may.person() == person).findFirst();
        }
    }

    /** All steps of a draft or a post on its way, in order. */
    @Transactional(readOnly = true)
    public List<Step> steps(long owner, long author, boolean urgent, PolicyForPosts policy) {
        return steps(owner, author, policy.chain(urgent), policy, List.of());
    }

    /** The turns of the version that waits; what was signed under an older policy does not count. */
    @Transactional(readOnly = true)
    public List<Step> steps(Post post, PostVersion version, PolicyForPosts policy) {
        List<PostDecision> signed = counting(story.decisions(post.id()), version.number(), policy);
        return steps(post.owner(), post.author(), policy.chain(version.content().urgent()), policy, signed);
    }

    private static List<PostDecision> counting(List<PostDecision> decisions, int version, PolicyForPosts policy) {
        return decisions.stream()
                .filter(decision -> decision.approved()
                        && decision.version() == version
                        && decision.policyDigest().equals(policy.digest()))
                .toList();
    }

    private List<Step> steps(
            long owner, long author, List<Role> chain, PolicyForPosts policy, List<PostDecision> signed) {
        return chain.isEmpty()
                ? List.of()
                : steps(signatories.on(owner, LocalDate.now(clock)), author, chain, policy, signed);
    }

    private static List<Step> steps(
            Signatories.OfDay today, long author, List<Role> chain, PolicyForPosts policy, List<PostDecision> signed) {
        Function<Role, DifferentSigners.Turn> turns =
                DifferentSigners.of(chain, role -> place(today, role, author, decision(role, signed)));
        return Stream.iterate(0, i -> i < chain.size(), i -> i + 1)
                .map(i -> new Step(
                        i,
                        chain.get(i),
                        policy.calledFirst(chain.get(i)),
                        turns.apply(chain.get(i)).may(),
                        turns.apply(chain.get(i)).ids(),
                        turns.apply(chain.get(i)).elsewhere(policy::called),
                        decision(chain.get(i), signed)))
                .toList();
    }

    private static Optional<PostDecision> decision(Role role, List<PostDecision> signed) {
        return signed.stream()
                .filter(decision -> decision.role().equals(Optional.of(role)))
                .findFirst();
    }

    private static Place place(Signatories.OfDay today, Role role, long author, Optional<PostDecision> done) {
        return new Place(
                role,
                others(today, role, author),
                today.away(role, author),
                done.map(one -> DifferentSigners.signed(one.person(), "", one.insteadOf())));
    }

    /** Whatever the register of people says: nobody approves their own. */
    private static List<Signatory> others(Signatories.OfDay today, Role role, long author) {
        return today.of(role, author).stream()
                .filter(may -> may.person() != author)
                .toList();
    }

    /** Why somebody does not sign who could, did they not sign another step; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<String> elsewhere(long person, Post post) {
        return policies.at(post.owner())
                .filter(policy -> post.state() == PostState.WAITING)
                .flatMap(policy -> next(
                        steps(post, posts.version(post.id(), post.version()).orElseThrow(), policy)))
                .filter(step -> step.barred().contains(person))
                .map(step -> step.elsewhere() + ".");
    }

    /** Of posts that wait for a role in which somebody may sign, those that they sign: another step of one may be theirs. */
    @Transactional(readOnly = true)
    public List<Archive.Waiting> signedAmongOthers(long person, long owner, List<Archive.Waiting> waiting) {
        return policies.at(owner)
                .map(policy -> hasOneStep(policy) ? waiting : signedAmongOthers(person, owner, waiting, policy))
                .orElse(List.of());
    }

    private static boolean hasOneStep(PolicyForPosts policy) {
        return Stream.of(policy.chain(true), policy.chain(false))
                .allMatch(chain -> chain.stream().distinct().count() < 2);
    }

    private List<Archive.Waiting> signedAmongOthers(
            long person, long owner, List<Archive.Waiting> waiting, PolicyForPosts policy) {
        Signatories.OfDay today = signatories.on(owner, LocalDate.now(clock));
        Map<Long, List<PostDecision>> decided =
                story.decisions(waiting.stream().map(Archive.Waiting::id).toList());
        return waiting.stream()
                .filter(post -> next(steps(
                                today,
                                post.author(),
                                policy.chain(post.urgent()),
                                policy,
                                counting(decided.getOrDefault(post.id(), List.of()), post.version(), policy)))
                        .flatMap(step -> step.signatory(person))
                        .isPresent())
                .toList();
    }

    /** The first that nobody has signed. */
    public static Optional<Step> next(List<Step> steps) {
        return steps.stream().filter(step -> step.done().isEmpty()).findFirst();
    }

    /** Everything that an approver needs to decide. */
    public record Turn(
            Post post, PostVersion version, PolicyForPosts policy, List<Step> steps, Step step, Signatory me) {
        boolean isLast() {
            return steps.stream().filter(other -> other.done().isEmpty()).count() == 1;
        }

        List<PostDecision> signedBefore() {
            return steps.stream().flatMap(earlier -> earlier.done().stream()).toList();
        }
    }

    /** Empty where it is not this person's turn. */
    @Transactional(readOnly = true)
    public Optional<Turn> of(long person, Post post) {
        if (post.state() != PostState.WAITING) {
            return Optional.empty();
        }
        PostVersion version = posts.version(post.id(), post.version()).orElseThrow();
        return policies.at(post.owner()).flatMap(policy -> {
            List<Step> steps = steps(post, version, policy);
            return next(steps)
                    .flatMap(
                            step -> step.signatory(person).map(me -> new Turn(post, version, policy, steps, step, me)));
        });
    }
}
