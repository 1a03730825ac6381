package org.houserules.posts.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.Authors;
import org.houserules.posts.HiddenPictures;
import org.houserules.posts.PolicyForPosts;
import org.houserules.posts.Post;
import org.houserules.posts.PostDecision;
import org.houserules.posts.PostEvent;
import org.houserules.posts.PostState;
import org.houserules.posts.PostStory;
import org.houserules.posts.PostVersion;
import org.houserules.posts.Posts;
import org.houserules.posts.PublicationSeen;
import org.houserules.posts.PublicationSeen.TakingDown;
import org.houserules.posts.SeenVerdict;
import org.houserules.posts.Turns;
import org.houserules.posts.WithdrawPost;
import org.houserules.posts.web.PostPage.Acts;
import org.houserules.posts.web.PostPage.StandsView;
import org.houserules.posts.web.PostPage.VersionView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of one post shows. */
@Component
class ShowPost {
    private static final int SHORT = 12;

    private final Posts posts;
    private final HiddenPictures hidden;
    private final PostStory story;
    private final Turns turns;
    private final PolicyForPosts.InForce policies;
    private final Accounts accounts;
    private final Authors authors;
    private final ObjectProvider<PublicationSeen> publications;

    ShowPost(
            Posts posts,
            HiddenPictures hidden,
            PostStory story,
            Turns turns,
            PolicyForPosts.InForce policies,
            Accounts accounts,
            Authors authors,
            ObjectProvider<PublicationSeen> publications) {
        this.posts = posts;
        this.hidden = hidden;
        this.story = story;
        this.turns = turns;
        this.policies = policies;
        this.accounts = accounts;
        this.authors = authors;
        this.publications = publications;
    }

    /** Not found where it is not for this reader. @param number of the version to look at */
    @Transactional(readOnly = true)
    public PostPage page(long id, SignedIn reader, Optional<Integer> number) {
        Post found = posts.find(id).filter(post -> Readers.maySee(reader, post)).orElseThrow(NotFound::new);
        List<PostVersion> versions = posts.versions(id).stream()
                .filter(version -> Readers.maySee(reader, found, version.number()))
                .toList();
        List<PostDecision> decisions = story.decisions(id).stream()
                .filter(decision -> Readers.maySee(reader, found, decision.version()))
                .toList();
        Post post = Readers.seesOnlyWhatIsOut(reader, found)
                ? versions.stream().findFirst().map(found::asOut).orElseThrow(NotFound::new)
                : found;
        Optional<TakingDown> takingDown = publications.stream()
                .flatMap(seen -> seen.takingDown(id).stream())
                .findFirst();
        return new PostPage(
                id,
                post.called(),
                takingDown.map(TakingDown::state).orElse(post.state().words()),
                takingDown.map(TakingDown::tone).orElse(post.state().tone()).look(),
                post.urgent(),
                authors.of(post.author()).map(Authors.Signature::line).orElse("somebody who has left"),
                account(post),
                post.goesOut().map(Days::moment).orElse("no time is set"),
                post.address()
                        .filter(address -> post.state() != PostState.TAKEN_DOWN)
                        .filter(address -> address.startsWith("https://") || address.startsWith("http://")),
                post.state() == PostState.TAKEN_DOWN
                        ? looks(post, reader, versions, number).withoutPictures()
                        : looks(post, reader, versions, number),
                StoryView.of(events(reader, found), versions, decisions),
                versions.stream().map(version -> version(post, version)).toList(),
                stands(versions, decisions, reader),
                waitsFor(post, versions),
                publications.stream()
                        .flatMap(seen -> seen.of(id).stream())
                        .filter(sent -> Readers.maySee(reader, found, sent.version()))
                        .toList(),
                takingDown,
                acts(post, reader, takingDown.isPresent()));
    }

    /** That it came down is for all, whichever version was sent last. */
    private List<PostEvent> events(SignedIn reader, Post post) {
        return story.events(post.id()).stream()
                .filter(event ->
                        event.kind() == PostEvent.Kind.TAKEN_DOWN || Readers.maySee(reader, post, event.version()))
                .toList();
    }

    String account(Post post) {
        return post.account().flatMap(accounts::find).map(OfficialAccount::name).orElse("no account is chosen");
    }

    private LooksView looks(Post post, SignedIn reader, List<PostVersion> versions, Optional<Integer> number) {
        Optional<PostVersion> asked = number.flatMap(wanted -> find(versions, wanted));
        boolean own = post.author() == reader.person() && post.state().mayBeWritten();
        if (asked.isEmpty() && own) {
            return LooksView.of(post.id(), 0, posts.draft(post.id()), signature(post));
        }
        int shown = post.state() == PostState.PUBLISHED || post.state().mayBeWritten()
                ? post.publishedVersion().orElse(post.version())
                : post.version();
        return asked.or(() -> find(versions, shown))
                .map(version -> LooksView.of(
                        post.id(),
                        version.number(),
                        version.content(),
                        version.signature(),
                        hidden.goneFrom(post, version.number())))
                .orElseGet(() -> LooksView.of(post.id(), 0, posts.draft(post.id()), signature(post)));
    }

    private Optional<String> signature(Post post) {
        return authors.of(post.author()).map(Authors.Signature::line);
    }

    private static Optional<PostVersion> find(List<PostVersion> versions, int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    private static VersionView version(Post post, PostVersion version) {
        return new VersionView(
                version.number(),
                Days.moment(version.at()),
                version.digest().substring(0, SHORT),
                post.isOut()
                        && post.publishedVersion()
                                .filter(out -> out == version.number())
                                .isPresent());
    }

    private static List<StandsView> stands(List<PostVersion> versions, List<PostDecision> decisions, SignedIn reader) {
        if (versions.isEmpty()) {
            return List.of();
        }
        PostVersion last = versions.getFirst();
        SeenVerdict seen = decisions.stream()
                .filter(decision -> decision.version() == last.number())
                .reduce((earlier, later) -> later)
                .map(PostDecision::verdict)
                .orElse(last.verdict());
        Stream<SeenVerdict.Seen> open =
                reader.may(Permission.SEE_DO_NOT_IDENTIFY) ? seen.findings().stream() : seen.forEverybody();
        boolean mayReadAll = reader.may(Permission.SEE_CONSENTS);
        return open.map(found -> new StandsView(
                        found.ref(), found.says(), mayReadAll ? Optional.of(found.what()) : Optional.empty()))
                .toList();
    }

    private Optional<String> waitsFor(Post post, List<PostVersion> versions) {
        if (post.state() != PostState.WAITING) {
            return Optional.empty();
        }
        return policies.at(post.owner())
                .flatMap(policy -> Turns.next(turns.steps(post, versions.getFirst(), policy)))
                .map(step -> step.called() + ": " + ShowCompose.who(step))
                .or(() -> Optional.of(
                        "Nobody: the policy in force has changed. Its author takes it back and sends it again."));
    }

    private Acts acts(Post post, SignedIn reader, boolean comesDown) {
        boolean own = post.author() == reader.person();
        return new Acts(
                own && post.state().mayBeWritten(),
                !own && turns.of(reader.person(), post).isPresent(),
                own && WithdrawPost.mayBeTakenBack(post.state()) && post.state() != PostState.DRAFT && !comesDown,
                own && post.isOut() && post.state() == PostState.PUBLISHED && !comesDown,
                reader.may(Permission.TAKE_DOWN_POSTS) && post.isOutOrOnItsWay() && !comesDown);
    }
}
