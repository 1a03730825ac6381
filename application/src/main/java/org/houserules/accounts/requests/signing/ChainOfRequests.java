package org.houserules.accounts.requests.signing;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.BrandSetting;
import org.houserules.people.Role;
import org.houserules.policy.MakeChoice;
import org.houserules.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which signatures a policy asks for, with what the school has chosen where its document contradicts itself. */
@Component
class ChainOfRequests {
    private final MakeChoice choices;

    ChainOfRequests(MakeChoice choices) {
        this.choices = choices;
    }

    @Transactional(readOnly = true)
    public List<Step> steps(long owner, Policy<AccountRequest> policy) {
        Set<Role> named = new LinkedHashSet<>();
        Set<Role> signing = new HashSet<>();
        brandSettings(policy).forEach(setting -> {
            named.addAll(setting.by());
            signing.addAll(chosen(owner, policy, setting));
        });
        return Step.of(policy.approval().accounts(), named).stream()
                .filter(step -> step.matter() == Matter.CONTENT || signing.contains(step.role()))
                .toList();
    }

    /** A choice that would leave nobody of those named leaves all: somebody signs for the brand. */
    private Set<Role> chosen(long owner, Policy<AccountRequest> policy, BrandSetting setting) {
        Set<Role> chosen = new LinkedHashSet<>(setting.by());
        setting.narrowedBy().flatMap(policy::choice).ifPresent(known -> chosen.retainAll(choices.roles(owner, known)));
        return chosen.isEmpty() ? Set.copyOf(setting.by()) : chosen;
    }

    private static Stream<BrandSetting> brandSettings(Policy<AccountRequest> policy) {
        return policy.clauses().stream()
                .flatMap(clause -> clause.bindings().stream())
                .map(binding -> (Record) binding.setting())
                .filter(BrandSetting.class::isInstance)
                .map(BrandSetting.class::cast);
    }
}
