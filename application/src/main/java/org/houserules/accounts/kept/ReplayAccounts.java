package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houserules.policy.Catalogue;
import org.houserules.policy.PoliciesInForce;
import org.houserules.policy.backtest.BackTest;
import org.houserules.policy.backtest.BackTested;
import org.houserules.policy.backtest.Otherwise;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges the accounts as they are kept today under the policy in force and under a draft. */
@Component
class ReplayAccounts implements BackTested {
    private final ObserveAccounts observe;
    private final PoliciesInForce policies;
    private final Catalogue<ObservedAccount> controls;
    private final TransactionTemplate reading;

    ReplayAccounts(
            ObserveAccounts observe,
            PoliciesInForce policies,
            Catalogue<ObservedAccount> controls,
            TransactionTemplate reading) {
        this.observe = observe;
        this.policies = policies;
        this.controls = controls;
        this.reading = reading;
    }

    @Override
    public String what() {
        return "official accounts";
    }

    @Override
    public List<String> facts() {
        return List.of(
                "Accounts are judged as they were observed last, not as they were in those months: earlier settings are not"
                        + " judged anew.");
    }

    @Override
    public int count(BackTest test) {
        return all(test).size();
    }

    @Override
    public void run(BackTest test, Told told) {
        JudgeKept before = new JudgeKept(test.inForce().flatMap(document -> policies.of(document, controls)));
        JudgeKept after = new JudgeKept(policies.of(test.draft(), controls));
        List<KeptAccount> all = all(test);
        told.tried(
                all.size(),
                all.stream()
                        .flatMap(account -> otherwise(account, before, after, test.until()).stream())
                        .toList());
    }

    private List<KeptAccount> all(BackTest test) {
        return Objects.requireNonNull(reading.execute(status -> observe.all(test.owner())));
    }

    private static Optional<Otherwise> otherwise(
            KeptAccount account, JudgeKept before, JudgeKept after, LocalDate today) {
        return before.verdict(account)
                .flatMap(was -> after.verdict(account)
                        .flatMap(is -> Otherwise.between(account.id(), today, "/accounts/" + account.id(), was, is)))
                .map(ReplayAccounts::inWordsOfAccounts);
    }

    /** An account is not stopped or let through: it is kept as the policy wants, or not. */
    private static Otherwise inWordsOfAccounts(Otherwise one) {
        return new Otherwise(
                one.id(), one.day(), one.path(), kept(one.before()), kept(one.after()), one.newly(), one.noLonger());
    }

    private static String kept(String decision) {
        return decision.equals("stop") || decision.equals("confirm") ? "not-as-wanted" : "as-wanted";
    }
}
