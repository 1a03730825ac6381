package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.requests.Question;
import org.houserules.platforms.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccountLimitTest {
    private static final Optional<List<Platform>> TWO = Optional.of(List.of(Platform.LINKEDIN, Platform.FACEBOOK));
    private static final AccountLimit.Setting OF_TRUST =
            new AccountLimit.Setting(AccountLimit.Of.TRUST, TWO, Optional.empty());
    private static final AccountLimit.Setting TWO_OF_SCHOOL =
            new AccountLimit.Setting(AccountLimit.Of.SCHOOL, Optional.empty(), Optional.of(2));
    private static final AccountLimit.Setting OF_SUBJECT =
            new AccountLimit.Setting(AccountLimit.Of.SUBJECT, Optional.empty(), Optional.empty());

    private static Judged judged(AccountLimit.Setting setting, ARequest request) {
        return Judged.by(new AccountLimit(), setting, request);
    }

    private static ARequest inTrust(Map<Platform, Integer> trust) {
        return aRequest().there(Map.of(), Optional.of(trust));
    }

    @ParameterizedTest
    @CsvSource({"0, met", "1, breached", "2, breached"})
    void accountsAreCountedOverTheTrust(int there, String result) {
        assertThat(judged(OF_TRUST, inTrust(Map.of(Platform.FACEBOOK, there))).lines())
                .containsExactly(result + " platform");
    }

    @Test
    void theThirdAccountIsRefused() {
        Map<Platform, Integer> both = Map.of(Platform.FACEBOOK, 1, Platform.LINKEDIN, 1);
        assertThat(judged(OF_TRUST, inTrust(both)).lines()).containsExactly("breached platform");
        assertThat(judged(OF_TRUST, inTrust(both).on(Platform.LINKEDIN)).lines())
                .containsExactly("breached platform");
    }

    @ParameterizedTest
    @CsvSource({"INSTAGRAM", "OTHER", "X", "WHATSAPP"})
    void anyOtherPlatformIsRefusedEvenWhereNothingWasCounted(Platform platform) {
        assertThat(judged(OF_TRUST, aRequest().on(platform).there(Map.of(), Optional.empty()))
                        .whats())
                .containsExactly("The policy allows accounts on LinkedIn and Facebook only.");
    }

    @Test
    void aTrustThatIsNotCountedCannotBeTold() {
        assertThat(judged(OF_TRUST, aRequest().there(Map.of(), Optional.empty()))
                        .lines())
                .containsExactly("cannot-tell platform");
        assertThat(judged(OF_TRUST, aBlankOne()).lines()).containsExactly("cannot-tell platform");
    }

    @Test
    void aWebsiteIsNotMeant() {
        assertThat(judged(OF_TRUST, aRequest().on(Platform.WEBSITE)).lines()).containsExactly("met platform");
    }

    @ParameterizedTest
    @CsvSource({"1, met", "2, breached"})
    void aSchoolMayHaveALimitOfItsOwn(int there, String result) {
        ARequest request = aRequest().there(Map.of(Platform.FACEBOOK, there), Optional.empty());
        assertThat(judged(TWO_OF_SCHOOL, request).lines()).containsExactly(result + " platform");
    }

    @Test
    void noSubjectHasAnAccountOfItsOwn() {
        assertThat(judged(OF_SUBJECT, aRequest().with(Question.ONE_SUBJECT, "yes"))
                        .lines())
                .containsExactly("breached one-subject");
        assertThat(judged(OF_SUBJECT, aRequest().with(Question.ONE_SUBJECT, "no"))
                        .lines())
                .containsExactly("met one-subject");
        assertThat(judged(OF_SUBJECT, aRequest()).lines()).containsExactly("cannot-tell one-subject");
    }
}
