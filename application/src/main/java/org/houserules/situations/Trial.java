package org.houserules.situations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.comments.ReadComment;
import org.houserules.comments.WrittenComment;
import org.houserules.policy.Judgement;
import org.houserules.policy.Verdict;
import org.houserules.posts.CheckPost;

/** Judges the subjects of situations under one policy. */
public final class Trial {
    private final CheckPost posts;
    private final Judgement<AccountRequest> requests;
    private final Judgement<ObservedAccount> accounts;
    private final Judgement<WrittenComment> comments;
    private final ReadComment read;

    Trial(
            CheckPost posts,
            Judgement<AccountRequest> requests,
            Judgement<ObservedAccount> accounts,
            Judgement<WrittenComment> comments,
            ReadComment read) {
        this.posts = posts;
        this.requests = requests;
        this.accounts = accounts;
        this.comments = comments;
        this.read = read;
    }

    /** What differs from what the situation expects; empty when it holds. */
    public List<String> of(Situation situation) {
        Subject subject = situation.subject();
        return situation.expectation().differences(verdict(subject, situation.on()), subject::words);
    }

    private Verdict verdict(Subject subject, LocalDate on) {
        return switch (subject) {
            case Subject.OfPost of -> posts.check(of.post(), on);
            case Subject.OfRequest of -> requests.of(of.request(), Set.of());
            case Subject.OfAccount of -> accounts.of(of.account(), Set.of());
            case Subject.OfComment of -> comments.of(read.read(of.words()), Set.of());
        };
    }
}
