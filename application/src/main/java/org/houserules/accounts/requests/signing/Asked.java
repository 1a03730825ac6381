package org.houserules.accounts.requests.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AsksSigner;
import org.houserules.accounts.requests.AsksSigner.Statement;
import org.houserules.accounts.requests.BrandSetting;
import org.houserules.policy.Binding;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;

/**
 * A statement that goes with a signature.
 *
 * @param ref of the clause that wants it, and what it says
 */
public record Asked(Step step, Statement statement, String ref, String says) {

    /** The signature for the brand is itself what the policy asks for, so it is not ticked twice. */
    public boolean isTheSignature() {
        return step.matter() == Matter.BRAND && !statement.inWriting();
    }

    /** Everything that signers are asked to state; what several clauses want is asked once. */
    public static List<Asked> of(Policy<AccountRequest> policy, AccountRequest request, List<Step> steps) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        if (!steps.isEmpty()) {
            for (Clause<AccountRequest> clause : policy.clauses()) {
                clause.bindings().stream()
                        .flatMap(binding -> asked(clause, binding, request, steps))
                        .forEach(one -> asked.putIfAbsent(
                                one.statement().token() + " " + one.statement().role(), one));
            }
        }
        return new ArrayList<>(asked.values());
    }

    private static <T extends Record> Stream<Asked> asked(
            Clause<AccountRequest> clause,
            Binding<AccountRequest, T> binding,
            AccountRequest request,
            List<Step> steps) {
        return asking(binding).stream()
                .flatMap(control -> control.asks(request, binding.setting()))
                .flatMap(statement -> step(statement, binding.setting() instanceof BrandSetting, steps).stream()
                        .map(step -> new Asked(step, statement, clause.ref(), clause.says())));
    }

    /** A control that asks does so for the setting that it judges by. */
    @SuppressWarnings("unchecked")
    private static <T extends Record> Optional<AsksSigner<T>> asking(Binding<AccountRequest, T> binding) {
        return binding.control().check() instanceof AsksSigner<?> asking
                ? Optional.of((AsksSigner<T>) asking)
                : Optional.empty();
    }

    /** With the signature of its role; where that role does not sign, with the last signature of all. */
    private static Optional<Step> step(Statement statement, boolean brand, List<Step> steps) {
        Predicate<Step> theirs = step -> step.role() == statement.role();
        if (brand) {
            return steps.stream()
                    .filter(theirs.and(step -> step.matter() == Matter.BRAND))
                    .findFirst();
        }
        return steps.stream().filter(theirs).findFirst().or(() -> Optional.of(steps.getLast()));
    }
}
