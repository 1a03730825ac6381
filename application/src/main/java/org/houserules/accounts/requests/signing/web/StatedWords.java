package org.houserules.accounts.requests.signing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.signing.Asked;
import org.houserules.accounts.requests.signing.Signature;
import org.houserules.accounts.requests.signing.WhoseTurn.Progress;
import org.houserules.accounts.requests.signing.WhoseTurn.Standing;
import org.houserules.policy.PoliciesInForce.InForce;
import org.springframework.stereotype.Component;

/** Puts what signers stated with their signatures into words. */
@Component
class StatedWords {
    private final CheckRequest check;

    StatedWords(CheckRequest check) {
        this.check = check;
    }

    /** By their tokens: what was asked of signers, and findings that one of them has confirmed. */
    Map<String, String> of(Request request, Progress progress) {
        Map<String, String> words = new HashMap<>();
        progress.version()
                .findings()
                .forEach(finding -> finding.token()
                        .ifPresent(token -> words.put(token, "I have looked into this: " + finding.what())));
        progress.policy()
                .ifPresent(policy -> asked(request, policy, progress)
                        .forEach(one -> words.put(
                                one.statement().token(), one.statement().words())));
        return words;
    }

    /** The signature for the brand and advice in writing speak for themselves. */
    private List<Asked> asked(Request request, InForce<AccountRequest> policy, Progress progress) {
        return Asked.of(
                        policy.policy(),
                        check.subject(
                                request.owner(),
                                request.author(),
                                request.id(),
                                progress.version().answers()),
                        progress.standings().stream().map(Standing::step).toList())
                .stream()
                .filter(one -> !one.isTheSignature() && !one.statement().inWriting())
                .toList();
    }

    /** What was stated with this one, sorted. */
    static List<String> of(Signature signature, Map<String, String> words) {
        return signature.statements().stream()
                .flatMap(token -> Optional.ofNullable(words.get(token)).stream())
                .sorted()
                .toList();
    }
}
