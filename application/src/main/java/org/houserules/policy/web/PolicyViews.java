package org.houserules.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.people.BritishDays;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.people.Signatories.Signatory;
import org.houserules.policy.Clause;
import org.houserules.policy.PartialDate;
import org.houserules.policy.Policy;
import org.houserules.policy.Review;
import org.houserules.policy.web.PolicyView.Article;
import org.houserules.policy.web.PolicyView.Chain;
import org.houserules.policy.web.PolicyView.Signing;
import org.houserules.reading.Words;
import org.springframework.stereotype.Component;

/** Makes the page of a policy, with who holds its roles today. */
@Component
class PolicyViews {
    /** Stands for no author: everybody who holds the role is meant. */
    private static final long NOBODY = 0;

    private static final String FREE = "Nobody has to sign.";

    private final Signatories signatories;
    private final Clock clock;

    PolicyViews(Signatories signatories, Clock clock) {
        this.signatories = signatories;
        this.clock = clock;
    }

    PolicyView view(long owner, Policy<?> policy) {
        LocalDate today = LocalDate.now(clock);
        return new PolicyView(
                policy.title(),
                policy.organisation(),
                policy.version(),
                policy.dated().map(PolicyViews::words),
                policy.adoptedBy(),
                review(policy.review()),
                policy.review().isOverdueOn(today),
                chains(owner, policy, today),
                policy.clauses().stream().map(PolicyViews::article).toList());
    }

    private List<Chain> chains(long owner, Policy<?> policy, LocalDate today) {
        var approval = policy.approval();
        Map<Role, String> words = policy.roles();
        String same = approval.hasShortChain() ? FREE : "The same people as for any post.";
        List<Role> urgent = approval.hasShortChain() ? approval.urgent() : List.of();
        return List.of(
                new Chain("A post", signing(owner, approval.posts(), words, today), FREE),
                new Chain("An urgent post", signing(owner, urgent, words, today), same),
                new Chain("A new account", signing(owner, approval.accounts(), words, today), FREE),
                new Chain(
                        "A permission to post (any one of them)",
                        signing(owner, approval.authorisations(), words, today),
                        FREE));
    }

    private List<Signing> signing(long owner, List<Role> roles, Map<Role, String> words, LocalDate today) {
        return roles.stream()
                .map(role -> new Signing(
                        called(role, words),
                        role == Role.LINE_MANAGER ? List.of() : holders(owner, role, today),
                        role == Role.LINE_MANAGER ? "Everybody's own line manager." : "Nobody holds this role today."))
                .toList();
    }

    private List<String> holders(long owner, Role role, LocalDate today) {
        return signatories.of(owner, role, today, NOBODY).stream()
                .map(PolicyViews::named)
                .toList();
    }

    private static String named(Signatory signatory) {
        return signatory.name()
                + signatory
                        .insteadOf()
                        .map(whom -> " (instead of " + whom.name() + ")")
                        .orElse("");
    }

    /** In the school's words, and in ours where they differ. */
    private static String called(Role role, Map<Role, String> words) {
        String theirs = words.getOrDefault(role, role.called());
        return theirs.equalsIgnoreCase(role.called()) ? capital(theirs) : capital(theirs) + " – our " + role.called();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static Optional<String> review(Review review) {
        Optional<String> due = review.due().map(PolicyViews::words);
        return due.isPresent() && review.cycle().isPresent()
                ? Optional.of(due.get() + ", " + review.cycle().get())
                : due.or(review::cycle);
    }

    private static String words(PartialDate date) {
        boolean month = date.written().length() == 7;
        String day = BritishDays.day(date.lastDay());
        return month ? day.substring(day.indexOf(' ') + 1) : day;
    }

    private static Article article(Clause<?> clause) {
        String audience = clause.audience().stream().map(Words::of).collect(Collectors.joining(", "));
        return new Article(
                clause.id(),
                clause.ref(),
                clause.says(),
                audience + " – " + Words.of(clause.force()).replace('-', ' '));
    }
}
