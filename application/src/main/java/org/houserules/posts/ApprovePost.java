package org.houserules.posts;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.SignedIn;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Decision;
import org.houserules.policy.Verdict;
import org.houserules.posts.PostDecision.Outcome;
import org.houserules.posts.Turns.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs exactly what the approver has seen; after the last signature of the chain it goes out at its time. */
@Component
public class ApprovePost {
    /** The answer to the question whether a child of whom no photograph may be used is in a picture. */
    public static final String NONE_OF_THESE = "none-of-these-children";

    private final Deciding deciding;
    private final CheckDraft check;
    private final Posts posts;
    private final ClearPost clear;
    private final Settled settled;

    ApprovePost(Deciding deciding, CheckDraft check, Posts posts, ClearPost clear, Settled settled) {
        this.deciding = deciding;
        this.check = check;
        this.posts = posts;
        this.clear = clear;
        this.settled = settled;
    }

    /** @param ticked findings that the approver settles with the signature, each as the page showed it */
    @Transactional
    public Deciding.Result approve(SignedIn person, Deciding.Seen seen, Set<String> ticked) {
        return deciding.turn(person, seen, turn -> approve(turn, ticked));
    }

    private Deciding.Result approve(Turn turn, Set<String> ticked) {
        Verdict verdict = verdict(turn, ticked);
        if (!isClear(verdict)) {
            return new Deciding.NotYet(
                    "Something still stands against it. Confirm what is yours to confirm, or return it.");
        }
        ChildrenToLookFor children = childrenToLookFor(turn);
        if (!children.isAnsweredBy(ticked)) {
            return new Deciding.NotYet(asked(ticked));
        }
        Set<String> confirmed = new HashSet<>(SeenVerdict.settledIn(verdict));
        confirmed.retainAll(ticked);
        if (!children.children().isEmpty()) {
            // Which children it was about says the day.
            confirmed.add(NONE_OF_THESE);
        }
        return deciding.keep(turn, Outcome.APPROVED, "", confirmed, SeenVerdict.of(verdict), PostEvent.Kind.SIGNED)
                .orElseGet(() -> goOn(turn));
    }

    private static String asked(Set<String> ticked) {
        String look = "Look at the children of whom no photograph may be used, and say that none of them"
                + " is in a picture of this post.";
        return ticked.stream().anyMatch(ChildrenToLookFor::isAnswer)
                ? "Which children must not be shown has changed since you loaded this page. " + look
                : look;
    }

    private Deciding.Result goOn(Turn turn) {
        if (turn.isLast()) {
            clear.approved(turn.post(), turn.version());
            return new Deciding.Done(PostState.APPROVED);
        }
        Optional<Turns.Step> next = turn.steps().stream()
                .filter(step ->
                        step.done().isEmpty() && step.number() != turn.step().number())
                .findFirst();
        posts.move(turn.post().id(), PostState.WAITING, next.map(Turns.Step::role), deciding.now());
        return new Deciding.Done(PostState.WAITING);
    }

    /** What the approver sees before anything is ticked, or after. A token alone says nothing of what was seen. */
    @Transactional(readOnly = true)
    public Verdict verdict(Turn turn, Set<String> ticked) {
        Set<String> all = new HashSet<>(settled.untilNow(turn.version(), turn.signedBefore()));
        ticked.stream().filter(Confirmation::isExact).forEach(all::add);
        return check.check(
                        turn.post().owner(),
                        turn.post().author(),
                        turn.version().content(),
                        all)
                .orElseThrow()
                .verdict();
    }

    /** Nobody where nothing is to be asked. */
    @Transactional(readOnly = true)
    public ChildrenToLookFor childrenToLookFor(Turn turn) {
        return check.childrenToLookFor(
                turn.post().owner(), turn.post().author(), turn.version().content());
    }

    private static boolean isClear(Verdict verdict) {
        return verdict.decision() == Decision.APPROVE || verdict.decision() == Decision.PUBLISH;
    }
}
