package org.houserules.posts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.policy.Effect;
import org.houserules.posts.CheckDraft.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends a draft to whoever has to approve it; where the policy asks for nobody, that approves it. */
@Component
public class SubmitPost {
    private final Posts posts;
    private final PostStory story;
    private final CheckDraft check;
    private final WhoAppears appearing;
    private final Accounts accounts;
    private final Authors authors;
    private final ClearPost clear;
    private final LookAgain again;
    private final TransactionTemplate transactions;
    private final Trail trail;
    private final Clock clock;

    SubmitPost(
            Posts posts,
            PostStory story,
            CheckDraft check,
            WhoAppears appearing,
            Accounts accounts,
            Authors authors,
            ClearPost clear,
            LookAgain again,
            TransactionTemplate transactions,
            Trail trail,
            Clock clock) {
        this.posts = posts;
        this.story = story;
        this.check = check;
        this.appearing = appearing;
        this.accounts = accounts;
        this.authors = authors;
        this.clear = clear;
        this.again = again;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {}

    public record Sent(int version) implements Result {}

    /** Nobody's signature was asked for. */
    public record Cleared(int version) implements Result {}

    /** @param why sentences, each with the field it is about */
    public record NotYet(List<Lacking> why) implements Result {}

    /** Another tab has saved since. */
    public record Newer() implements Result {}

    /** @param field of the form */
    public record Lacking(String field, String what) {}

    /** Its pictures first, outside of any transaction. @param save the number of the save that its author saw */
    public Result submit(SignedIn author, long id, int save) {
        again.at(
                author.owner().id(),
                Objects.requireNonNull(transactions.execute(status -> own(posts.find(id), author)
                        .map(own -> posts.draft(id).pictures())
                        .orElseThrow(NotFound::new))));
        return Objects.requireNonNull(transactions.execute(status -> judged(author, id, save)));
    }

    private static Optional<Post> own(Optional<Post> post, SignedIn author) {
        return post.filter(own -> own.author() == author.person());
    }

    private Result judged(SignedIn author, long id, int save) {
        Post post = own(posts.lock(id), author).orElseThrow(NotFound::new);
        if (!post.state().mayBeWritten()) {
            return lacking(
                    "text",
                    "This post is not a draft any more: it is "
                            + post.state().words().toLowerCase(java.util.Locale.UK) + ".");
        }
        if (post.save() != save) {
            return new Newer();
        }
        WrittenPost written = posts.draft(id);
        List<Lacking> lacking = lacking(written);
        Optional<Checked> checked = check.check(post.owner(), author.person(), written, written.confirmed());
        if (checked.isEmpty()) {
            return lacking(
                    "text",
                    "No policy of this school is in force, so nothing can be judged and nothing goes out."
                            + " Whoever may adopt policies has to mend that first.");
        }
        if (!Submittable.is(checked.get().verdict())) {
            lacking.add(new Lacking("verdict", "Something still stands against it. Mend what is listed beside it."));
        }
        if (asksNobody(written, checked.get())) {
            lacking.add(new Lacking(
                    "verdict",
                    "Somebody has to look at it before it goes out, and nobody signs posts under this policy. Use another"
                            + " picture, or ask the head or the data controller."));
        }
        return lacking.isEmpty() ? send(post, written, checked.get()) : new NotYet(lacking);
    }

    /** What its approver has to settle, where there is no approver. */
    private static boolean asksNobody(WrittenPost written, Checked checked) {
        return checked.policy().chain(written.urgent()).isEmpty()
                && checked.verdict().standing().stream().anyMatch(judged -> judged.effect() == Effect.CONFIRM);
    }

    private Result send(Post post, WrittenPost written, Checked checked) {
        PostVersion version = version(post, written, checked);
        posts.keep(post, version, appearing.in(post.owner(), written));
        List<Role> chain = checked.policy().chain(written.urgent());
        story.tell(post, PostEvent.Kind.SENT, post.author(), "", version.at());
        trail.record(Happening.by(post.author(), post.owner(), "post-sent", "post", post.id())
                .with("version", version.number())
                .with("digest", version.digest())
                .with("confirmed", new java.util.TreeSet<>(written.confirmed()))
                .with("policy", version.policyVersion()));
        if (chain.isEmpty()) {
            clear.withoutSignature(post, version);
            return new Cleared(version.number());
        }
        posts.move(post.id(), PostState.WAITING, Optional.of(chain.getFirst()), version.at());
        return new Sent(version.number());
    }

    private PostVersion version(Post post, WrittenPost written, Checked checked) {
        Optional<String> signature = written.unsigned()
                ? Optional.empty()
                : authors.of(post.author()).map(Authors.Signature::line);
        return new PostVersion(
                post.id(),
                post.version() + 1,
                written,
                signature,
                PostDigest.of(written, signature),
                checked.policy().policy().version(),
                checked.policy().digest(),
                SeenVerdict.of(checked.verdict()),
                post.author(),
                clock.instant());
    }

    private List<Lacking> lacking(WrittenPost written) {
        List<Lacking> lacking = new ArrayList<>();
        if (written.account().flatMap(accounts::find).isEmpty()) {
            lacking.add(new Lacking("account", "Choose the account on which it goes out."));
        }
        if (written.text().isBlank()) {
            lacking.add(new Lacking("text", "Write what you want to say."));
        }
        WhenItGoesOut.of(written, clock.instant())
                .filter(WhenItGoesOut.Said.Impossible.class::isInstance)
                .map(WhenItGoesOut.Said.Impossible.class::cast)
                .map(why -> new Lacking(why.field(), why.what() + " " + why.mend()))
                .ifPresent(lacking::add);
        return lacking;
    }

    private static Result lacking(String field, String what) {
        return new NotYet(List.of(new Lacking(field, what)));
    }
}
