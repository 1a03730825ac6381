package org.houserules.posts;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.InsteadOf;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.policy.Confirmation;
import org.houserules.posts.PostDecision.Outcome;
import org.houserules.posts.Turns.Turn;
import org.springframework.stereotype.Component;

/** What approving, returning and refusing have in common: one turn, one decision, on exactly what was seen. */
@Component
public class Deciding {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM 'at' HH:mm", Locale.UK).withZone(CheckDraft.SCHOOL_TIME);

    private final Posts posts;
    private final PostStory story;
    private final Turns turns;
    private final Authors authors;
    private final Trail trail;
    private final Clock clock;

    Deciding(Posts posts, PostStory story, Turns turns, Authors authors, Trail trail, Clock clock) {
        this.posts = posts;
        this.story = story;
        this.turns = turns;
        this.authors = authors;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the page showed when the button was pressed. */
    public record Seen(long post, int version, String digest) {}

    /** What came of a decision. */
    public sealed interface Result {}

    public record Done(PostState state) implements Result {}

    /** The post has changed since the page was loaded. */
    public record Changed() implements Result {}

    /** Somebody was quicker. @param who a sentence on who decided what */
    public record Decided(String who) implements Result {}

    public record NotYet(String why) implements Result {}

    Instant now() {
        return clock.instant();
    }

    /** Whoever presses second waits here until the first has decided, and is told. */
    Result turn(SignedIn person, Seen seen, Function<Turn, Result> decide) {
        Post post = posts.lock(seen.post()).orElseThrow(NotFound::new);
        Optional<Turn> turn = turns.of(person.person(), post);
        if (turn.isEmpty()) {
            return notTheirs(post, person);
        }
        PostVersion version = turn.get().version();
        boolean same = version.number() == seen.version() && version.digest().equals(seen.digest());
        return same ? decide.apply(turn.get()) : new Changed();
    }

    private Result notTheirs(Post post, SignedIn person) {
        if (post.author() == person.person() || post.state().isPrivate()) {
            throw new NotFound();
        }
        Optional<String> elsewhere = turns.elsewhere(person.person(), post);
        if (elsewhere.isPresent()) {
            return new NotYet(elsewhere.get());
        }
        List<PostDecision> decisions = story.decisions(post.id());
        if (decisions.isEmpty()) {
            throw new NotFound();
        }
        return new Decided(told(decisions.getLast()));
    }

    private String told(PostDecision last) {
        String who = authors.of(last.person()).map(Authors.Signature::name).orElse("Somebody");
        String what = last.outcome().name().toLowerCase(Locale.UK);
        return who + " " + what + " it on " + TIME.format(last.at()) + ", so your decision was not needed.";
    }

    /** Empty where the decision was kept. */
    Optional<Result> keep(
            Turn turn,
            Outcome outcome,
            String reason,
            Set<String> confirmed,
            SeenVerdict verdict,
            PostEvent.Kind kind) {
        PostDecision decision = decision(turn, outcome, reason, confirmed, verdict);
        if (!story.keep(turn.post().owner(), decision)) {
            return Optional.of(
                    new Decided(told(story.decisions(turn.post().id()).getLast())));
        }
        story.tell(turn.post(), kind, decision.person(), words(turn, reason), decision.at());
        trail.record(happening(turn, decision));
        return Optional.empty();
    }

    private static String words(Turn turn, String reason) {
        String as = "as " + turn.step().called().toLowerCase(Locale.UK)
                + turn.me()
                        .insteadOf()
                        .map(whom -> ", instead of " + whom.words())
                        .orElse("");
        return reason.isEmpty() ? as : as + ": " + reason;
    }

    private PostDecision decision(
            Turn turn, Outcome outcome, String reason, Set<String> confirmed, SeenVerdict verdict) {
        return new PostDecision(
                turn.post().id(),
                turn.version().number(),
                turn.version().digest(),
                turn.step().number(),
                Optional.of(turn.step().role()),
                turn.me().person(),
                turn.me().insteadOf().map(InsteadOf::words),
                outcome,
                reason,
                confirmed,
                verdict,
                turn.policy().policy().version(),
                turn.policy().digest(),
                now());
    }

    private static Happening happening(Turn turn, PostDecision decision) {
        String action = "post-" + decision.outcome().name().toLowerCase(Locale.ROOT);
        return Happening.by(decision.person(), turn.post().owner(), action, "post", decision.post())
                .with("version", decision.version())
                .with("digest", decision.digest())
                .with("role", turn.step().role())
                .with(
                        "confirmed",
                        decision.confirmed().stream()
                                .map(Confirmation::kind)
                                .collect(Collectors.toCollection(TreeSet::new)))
                .with("policy", decision.policyVersion());
    }
}
