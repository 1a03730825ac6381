package org.houserules.accounts.controls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AccountRequest.AccountsThere;
import org.houserules.accounts.requests.LimitSetting;
import org.houserules.accounts.requests.Question;
import org.houserules.platforms.Platform;
import org.houserules.platforms.PlatformName;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/** The account is one of those that the policy allows, counted over the school or over the whole trust. */
@Control(
        key = "account-limit",
        summary = "The account is on a platform that the policy allows, and not one too many there.")
final class AccountLimit implements Check<AccountRequest, AccountLimit.Setting> {
    /**
     * @param of over what accounts are counted; {@code subject} allows none for a single subject or department
     * @param platforms the only ones; any when left out
     * @param each how many on a platform; one when left out
     */
    record Setting(Of of, Optional<List<Platform>> platforms, Optional<Integer> each) implements LimitSetting {
        @Override
        public Over over() {
            return switch (of) {
                case SCHOOL -> Over.SCHOOL;
                case TRUST -> Over.TRUST;
                case SUBJECT -> Over.NOTHING;
            };
        }

        @Override
        public int most() {
            return each.orElse(1);
        }
    }

    /** Over what accounts are counted. */
    enum Of {
        SCHOOL,
        TRUST,
        SUBJECT
    }

    private static final String NO_MEND = "Ask for your news to go out on an account that is there already.";

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        if (setting.of() == Of.SUBJECT) {
            return subject(request);
        }
        return Stream.of(request.answers()
                .platform()
                .map(platform -> onPlatform(platform, request.facts().there(), setting))
                .orElseGet(() -> OnForm.cannotTell(
                        Question.PLATFORM_ASKED,
                        "It is not said on which platform the account is to be.",
                        "Choose the platform.")));
    }

    private static Stream<Finding> subject(AccountRequest request) {
        return OnForm.decided(
                request,
                Question.ONE_SUBJECT,
                Stream.of(OnForm.breached(
                        Question.ONE_SUBJECT, "The account is for one subject or department only.", NO_MEND)),
                Stream.of(OnForm.met(Question.ONE_SUBJECT, "The account is not for one subject only.")),
                "It is not said whether the account is for one subject or department only.");
    }

    private static Finding onPlatform(Platform platform, AccountsThere there, Setting setting) {
        if (platform == Platform.WEBSITE) {
            return met("A website of the school is not among the accounts that are counted.");
        }
        if (setting.platforms().filter(only -> !only.contains(platform)).isPresent()) {
            return breached(
                    "The policy allows accounts on " + names(setting.platforms().get()) + " only.");
        }
        Optional<Map<Platform, Integer>> counts =
                setting.of() == Of.TRUST ? there.trust() : Optional.of(there.school());
        return counts.map(known -> limited(platform, known, setting)).orElseGet(() -> uncounted(platform));
    }

    private static String names(List<Platform> platforms) {
        return platforms.stream().map(PlatformName::of).collect(Collectors.joining(" and "));
    }

    private static Finding uncounted(Platform platform) {
        return OnForm.cannotTell(
                Question.PLATFORM_ASKED,
                "Nobody can tell how many accounts the trust has on " + PlatformName.of(platform) + ".",
                "Ask your trust to connect its schools, so that accounts can be counted over all of them.");
    }

    private static Finding limited(Platform platform, Map<Platform, Integer> counts, Setting setting) {
        int most = setting.most();
        int there = counts.getOrDefault(platform, 0);
        String whose = setting.of() == Of.TRUST ? "The trust" : "The school";
        return there < most
                ? met(whose + " may have one more account on " + PlatformName.of(platform) + ".")
                : breached(whose + " has " + there + (there == 1 ? " account" : " accounts") + " on "
                        + PlatformName.of(platform) + ", and the policy allows " + most + ".");
    }

    private static Finding met(String what) {
        return OnForm.met(Question.PLATFORM_ASKED, what);
    }

    private static Finding breached(String what) {
        return OnForm.breached(Question.PLATFORM_ASKED, what, NO_MEND);
    }
}
