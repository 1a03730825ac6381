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
import org.houserules.people.Role;
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
    private final Signatories signatories;
    private final CountAccounts count;
    private final Clock clock;

    ShowStart(CheckRequest check, Signatories signatories, CountAccounts count, Clock clock) {
        this.check = check;
        this.signatories = signatories;
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
                policy.stream()
                        .flatMap(inForce -> inForce.policy().approval().accounts().stream()
                                .map(role -> signs(person, role, inForce)))
                        .toList(),
                asked.binding("approval-chain"),
                limits,
                limits.isEmpty() ? List.of() : there(person));
    }

    private StartPage.Signs signs(SignedIn person, Role role, InForce<AccountRequest> policy) {
        String names = signatories.of(person.owner().id(), role, LocalDate.now(clock), person.person()).stream()
                .map(Signatories.Signatory::name)
                .collect(Collectors.joining(", "));
        return new StartPage.Signs(
                policy.calledFirst(role), names.isEmpty() ? "nobody signs in this role today" : names);
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
