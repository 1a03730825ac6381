package org.houserules.accounts.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AnswerWords;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.CountAccounts;
import org.houserules.accounts.requests.signing.WhoseTurn;
import org.houserules.accounts.requests.signing.WhoseTurn.Standing;
import org.houserules.people.Signatories;
import org.houserules.people.SignedIn;
import org.houserules.platforms.Platform;
import org.houserules.policy.PoliciesInForce.InForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says before anybody types what will be asked, who signs, and what the policy limits. */
@Component
class ShowStart {
    private final CheckRequest check;
    private final WhoseTurn turns;
    private final CountAccounts count;
    private final Clock clock;

    ShowStart(CheckRequest check, WhoseTurn turns, CountAccounts count, Clock clock) {
        this.check = check;
        this.turns = turns;
        this.count = count;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StartPage of(SignedIn person) {
        Optional<InForce<AccountRequest>> policy = check.policy(person.owner().id());
        Asked asked = Asked.under(policy);
        List<Asked.Ref> limits = asked.binding("account-limit");
        return new StartPage(
                policy.map(inForce -> inForce.policy().title()),
                asked.tasks().stream()
                        .map(task ->
                                new StartPage.Part(task.words(), asked.of(task).size()))
                        .toList(),
                turns.unsigned(person.owner().id(), person.person(), person.person()).stream()
                        .map(ShowStart::signs)
                        .toList(),
                asked.binding("approval-chain"),
                limits,
                limits.isEmpty() ? List.of() : there(person));
    }

    private static StartPage.Signs signs(Standing standing) {
        String names = standing.may().stream().map(Signatories.Signatory::name).collect(Collectors.joining(" or "));
        return new StartPage.Signs(
                standing.called() + standing.step().matter().suffix(),
                names.isEmpty()
                        ? "Nobody can sign in this role today. Somebody has to be given it, or act by a delegation."
                        : names);
    }

    /** Over the trust where there is one. */
    private List<String> there(SignedIn person) {
        long owner = person.owner().id();
        LocalDate today = LocalDate.now(clock);
        Optional<Map<Platform, Integer>> trust = count.ofTrust(owner, today, Optional.empty());
        String where = trust.isPresent() ? " in the trust and its schools" : " at this school";
        return trust.orElseGet(() -> count.ofSchool(owner, today, Optional.empty())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> AnswerWords.called(one.getKey()) + ": " + one.getValue() + where)
                .toList();
    }
}
