package org.houserules.situations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.policy.Judgement;
import org.houserules.policy.Verdict;
import org.houserules.posts.CheckPost;

/** Judges the subjects of situations under one policy. */
public final class Trial {
    private final CheckPost posts;
    private final Judgement<AccountRequest> requests;
    private final Judgement<ObservedAccount> accounts;

    Trial(CheckPost posts, Judgement<AccountRequest> requests, Judgement<ObservedAccount> accounts) {
        this.posts = posts;
        this.requests = requests;
        this.accounts = accounts;
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
        };
    }
}
