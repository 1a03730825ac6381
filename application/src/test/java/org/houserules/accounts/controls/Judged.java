package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.policy.Check;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Result;

/** What a control says of a request or an account, for tests: each finding in one line with its result and its place. */
record Judged(List<Finding> findings) {
    static Judged by(Check<AccountRequest, NoSetting> control, ARequest request) {
        return by(control, new NoSetting(), request);
    }

    static <T extends Record> Judged by(Check<AccountRequest, T> control, T setting, ARequest request) {
        return of(control, setting, request.request());
    }

    static <T extends Record> Judged by(Check<ObservedAccount, T> control, T setting, AnAccount account) {
        return of(control, setting, account.account());
    }

    private static <S, T extends Record> Judged of(Check<S, T> control, T setting, S subject) {
        List<Finding> findings = control.check(subject, setting).toList();
        assertThat(control.check(subject, setting).toList())
                .as("judged a second time")
                .isEqualTo(findings);
        findings.forEach(Judged::assertReadable);
        return new Judged(findings);
    }

    private static void assertReadable(Finding finding) {
        assertThat(finding.what()).matches("(?s)\\p{Lu}.*[^.]\\.");
        if (finding.result() == Result.MET) {
            assertThat(finding.mend()).isEmpty();
        } else {
            assertThat(finding.mend()).matches("(?s)\\p{Lu}.*[^.]\\.");
        }
    }

    /** Such as {@code breached closes}. */
    List<String> lines() {
        return findings.stream()
                .map(finding -> finding.result().name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                        + finding.where().in())
                .toList();
    }

    List<String> whats() {
        return findings.stream().map(Finding::what).toList();
    }
}
