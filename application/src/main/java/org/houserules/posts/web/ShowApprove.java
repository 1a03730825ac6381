package org.houserules.posts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.consent.Pupil;
import org.houserules.consent.PupilOnRecord;
import org.houserules.people.SignedIn;
import org.houserules.policy.Signer;
import org.houserules.policy.Verdict;
import org.houserules.posts.ApprovePost;
import org.houserules.posts.Authors;
import org.houserules.posts.ChildrenToLookFor;
import org.houserules.posts.FactsOfSchool;
import org.houserules.posts.Post;
import org.houserules.posts.PostDecision;
import org.houserules.posts.PostStory;
import org.houserules.posts.PostVersion;
import org.houserules.posts.Posts;
import org.houserules.posts.Turns;
import org.houserules.posts.Turns.Turn;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what an approver has to see. */
@Component
class ShowApprove {
    private final Posts posts;
    private final PostStory story;
    private final Turns turns;
    private final ApprovePost approving;
    private final FactsOfSchool facts;
    private final Authors authors;
    private final ShowPost post;

    ShowApprove(
            Posts posts,
            PostStory story,
            Turns turns,
            ApprovePost approving,
            FactsOfSchool facts,
            Authors authors,
            ShowPost post) {
        this.posts = posts;
        this.story = story;
        this.turns = turns;
        this.approving = approving;
        this.facts = facts;
        this.authors = authors;
        this.post = post;
    }

    /** Empty where it is not this person's turn. @param reason as it was typed */
    @Transactional(readOnly = true)
    public Optional<ApprovePage> page(long id, SignedIn approver, String reason, Optional<String> told) {
        return posts.find(id)
                .filter(found -> found.author() != approver.person())
                .flatMap(found -> turns.of(approver.person(), found))
                .map(turn -> page(turn, approver, reason, told));
    }

    private ApprovePage page(Turn turn, SignedIn approver, String reason, Optional<String> told) {
        Post waiting = turn.post();
        PostVersion version = turn.version();
        WrittenPost content = version.content();
        Verdict verdict = ShowCompose.open(approver, approving.verdict(turn, Set.of()));
        return new ApprovePage(
                waiting.id(),
                waiting.called(),
                authors.of(waiting.author()).map(Authors.Signature::line).orElse("somebody who has left"),
                post.account(waiting),
                content.goesOut().map(Days::moment).orElse(""),
                content.lastMoment().map(Days::moment).orElse(""),
                content.purpose().map(Labels::purpose).orElse("no purpose is stated"),
                content.urgent(),
                turn.step().called()
                        + turn.me()
                                .insteadOf()
                                .map(whom -> ", instead of " + whom.words())
                                .orElse(""),
                version.number(),
                version.digest(),
                LooksView.of(waiting.id(), version.number(), content, version.signature()),
                changes(turn, approver),
                pictures(turn),
                new ShowVerdict(content, Signer.APPROVER).of(verdict),
                children(approving.childrenToLookFor(turn)),
                StoryView.of(story.events(waiting.id()), posts.versions(waiting.id()), story.decisions(waiting.id())),
                reason,
                told);
    }

    /** Against the version on which they decided last. */
    private Optional<ApprovePage.Changes> changes(Turn turn, SignedIn approver) {
        return story.decisions(turn.post().id()).stream()
                .filter(decision -> decision.person() == approver.person()
                        && decision.version() < turn.version().number())
                .reduce((earlier, later) -> later)
                .map(PostDecision::version)
                .flatMap(number -> posts.version(turn.post().id(), number))
                .map(seen -> new ComparePosts(seen.content(), turn.version().content()).changes());
    }

    private static ApprovePage.Children children(ChildrenToLookFor children) {
        return new ApprovePage.Children(
                children.children().stream().map(Pupil::shownAs).sorted().toList(), children.noneOfThese());
    }

    private List<ApprovePage.PictureFacts> pictures(Turn turn) {
        Map<String, PupilOnRecord> pupils = facts.pupils(turn.post().owner());
        List<WrittenPicture> pictures = turn.version().content().pictures();
        LooksView looks = LooksView.of(
                turn.post().id(), turn.version().number(), turn.version().content(), Optional.empty());
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> facts(pictures.get(i), looks.pictures().get(i).path(), pupils))
                .toList();
    }

    private static ApprovePage.PictureFacts facts(
            WrittenPicture picture, String path, Map<String, PupilOnRecord> pupils) {
        return new ApprovePage.PictureFacts(
                path,
                picture.name(),
                picture.alt().orElse("not described"),
                picture.shown().stream()
                        .map(id -> Optional.ofNullable(pupils.get(id))
                                .map(known -> known.pupil().shownAs())
                                .orElse(id))
                        .collect(Collectors.joining(", ")),
                String.valueOf(picture.others().size()),
                picture.people().map(String::valueOf).orElse("nobody has counted"),
                picture.why().orElse("not said"));
    }
}
