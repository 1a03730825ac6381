package org.houserules.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.Accounts;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Effect;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Signer;
import org.houserules.policy.Verdict;
import org.houserules.posts.CheckDraft;
import org.houserules.posts.Purpose;
import org.houserules.posts.SaveDraft;
import org.houserules.posts.SubmitPost;
import org.houserules.posts.WrittenPost;
import org.houserules.reading.Section;

/** Lets the authors of a school write, and the others decide, one post after the other, each on its day. */
final class LoadPosts {
    private static final Duration UNTIL_IT_GOES_OUT = Duration.ofHours(2);
    private static final Duration MOMENTS_AGO = Duration.ofMinutes(10);

    private final Story story;
    private final Owner school;
    private final Pictures pictures;
    private final DecidePosts decide;

    LoadPosts(Story story, Owner school, Pictures pictures, DecidePosts decide) {
        this.story = story;
        this.school = school;
        this.pictures = pictures;
        this.decide = decide;
    }

    void load(Section told) {
        Ending ending = told.word("end", Ending.class).orElse(Ending.PUBLISHED);
        String author = told.requiredText("by");
        Instant at = story.at(Script.days(told, "day").orElseThrow()).minus(MOMENTS_AGO);
        long id = story.as(author, school, at, who -> write(who, told, at, ending));
        decide.decide(id, at, ending, told);
    }

    private long write(SignedIn who, Section told, Instant at, Ending ending) {
        SaveDraft drafts = story.room(SaveDraft.class);
        long id = drafts.begin(who, WrittenPost.blank());
        WrittenPost plain = written(told, at);
        WrittenPost written = ending == Ending.DRAFT ? plain : plain.confirming(tokens(who, plain));
        SaveDraft.Saved saved =
                Expect.is(SaveDraft.Saved.class, drafts.save(who, id, written, 0, "demo"), written.title());
        if (ending != Ending.DRAFT) {
            Object came = story.room(SubmitPost.class).submit(who, id, saved.number());
            Expect.is(SubmitPost.Sent.class, came, written.title() + standing(who, written));
        }
        return id;
    }

    private WrittenPost written(Section told, Instant at) {
        Optional<Instant> goesOut =
                Optional.of(Script.days(told, "goes-out").map(story::at).orElse(at.plus(UNTIL_IT_GOES_OUT)));
        return new WrittenPost(
                Optional.of(account(told.requiredText("account"))),
                told.word("purpose", Purpose.class),
                told.text("title").orElse(""),
                told.text("text").orElse(""),
                told.texts("opened"),
                Pictures.told(told).map(pictures::picture).toList(),
                List.of(),
                goesOut,
                Optional.empty(),
                false,
                told.flag("urgent").orElse(false),
                Set.of());
    }

    private long account(String name) {
        return story.room(Accounts.class).all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has no account called " + name))
                .id();
    }

    /** What the author settles by ticking. */
    private Set<String> tokens(SignedIn who, WrittenPost written) {
        return asks(verdict(who, written, Set.of()), Signer.AUTHOR)
                .flatMap(judged -> judged.confirmation().stream())
                .map(Confirmation::token)
                .collect(Collectors.toSet());
    }

    static Stream<JudgedFinding> asks(Verdict verdict, Signer signer) {
        return verdict.standing().stream()
                .filter(judged -> judged.effect() == Effect.CONFIRM
                        && judged.confirmation()
                                .filter(asked -> asked.by() == signer)
                                .isPresent());
    }

    private Verdict verdict(SignedIn who, WrittenPost written, Set<String> confirmed) {
        return story.room(CheckDraft.class)
                .check(school.id(), who.person(), written, confirmed)
                .orElseThrow()
                .verdict();
    }

    private String standing(SignedIn who, WrittenPost written) {
        Stream<JudgedFinding> standing = verdict(who, written, written.confirmed()).standing().stream();
        return standing.map(judged -> judged.effect() + " " + judged.control() + ": "
                        + judged.finding().what())
                .collect(Collectors.joining("; ", " [", "]"));
    }
}
