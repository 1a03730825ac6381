package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.CountAccounts;
import org.houserules.accounts.requests.LimitSetting;
import org.houserules.accounts.requests.LimitSetting.Over;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request;
import org.houserules.platforms.Platform;
import org.houserules.platforms.PlatformName;
import org.houserules.policy.Clause;
import org.houserules.policy.Effect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests that wait for signatures, more of them than the policy allows accounts: the first that is approved stops the
 * others. Nothing is said of another school's but that there is one.
 */
@Component
public class OthersWaiting {
    private final CheckRequest check;
    private final CountAccounts count;
    private final Clock clock;

    OthersWaiting(CheckRequest check, CountAccounts count, Clock clock) {
        this.check = check;
        this.count = count;
        this.clock = clock;
    }

    /** @param answers of this request, as they are being judged */
    @Transactional(readOnly = true)
    public List<SeenFinding> of(Request request, Answers answers) {
        return answers.platform().stream()
                .filter(platform -> platform != Platform.WEBSITE)
                .flatMap(platform -> check.policy(request.owner()).stream()
                        .flatMap(inForce -> inForce.policy().clauses().stream())
                        .flatMap(clause -> limits(clause).flatMap(limit -> waiting(request, platform, clause, limit))))
                .distinct()
                .toList();
    }

    private static Stream<LimitSetting> limits(Clause<AccountRequest> clause) {
        return clause.bindings().stream()
                .map(binding -> (Record) binding.setting())
                .filter(LimitSetting.class::isInstance)
                .map(LimitSetting.class::cast)
                .filter(limit -> limit.over() != Over.NOTHING);
    }

    /** Where there are too many accounts already, the control says so. */
    private Stream<SeenFinding> waiting(
            Request request, Platform platform, Clause<AccountRequest> clause, LimitSetting limit) {
        boolean trust = limit.over() == Over.TRUST;
        LocalDate today = LocalDate.now(clock);
        Optional<Long> leftOut = Optional.of(request.id());
        Map<Platform, Integer> there = trust
                ? count.ofTrust(request.owner(), today, leftOut).orElse(Map.of())
                : count.ofSchool(request.owner(), today, leftOut);
        Map<Platform, Integer> waiting = trust
                ? count.waitingInTrust(request.owner(), leftOut)
                : count.waitingAtSchool(request.owner(), leftOut);
        int before = waiting.getOrDefault(platform, 0);
        int free = limit.most() - there.getOrDefault(platform, 0);
        return before > 0 && free > 0 && before >= free
                ? Stream.of(finding(platform, clause, limit, before))
                : Stream.empty();
    }

    private static SeenFinding finding(
            Platform platform, Clause<AccountRequest> clause, LimitSetting limit, int before) {
        String where = limit.over() == Over.TRUST ? "in the trust" : "at this school";
        return new SeenFinding(
                "account-limit",
                Effect.ADVISE,
                (before == 1 ? "Another request for " : before + " other requests for ") + PlatformName.of(platform)
                        + (before == 1 ? " waits" : " wait") + " for signatures " + where
                        + ", and the policy allows " + limit.most() + (limit.most() == 1 ? " account" : " accounts")
                        + " there.",
                "What is approved first counts, and what is left over cannot be signed any more. Talk with whoever signs"
                        + " before going on.",
                Question.PLATFORM_ASKED.key(),
                List.of(new SeenFinding.Clause(clause.ref(), clause.says())),
                Optional.empty());
    }
}
