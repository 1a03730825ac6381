package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.junit.jupiter.api.Test;

final class LeadershipNotifiedTest {
    private static final LeadershipNotified.Setting BEFORE_PUPILS =
            new LeadershipNotified.Setting(LeadershipNotified.Before.PUPIL_ACCESS);

    @Test
    void leadershipLearnsWhoStandsBehindTheAccount() {
        assertThat(Judged.by(new LeadershipNotified(), BEFORE_PUPILS, aRequest())
                        .lines())
                .containsExactly("met administrators");
        assertThat(Judged.by(new LeadershipNotified(), BEFORE_PUPILS, aBlankOne())
                        .lines())
                .containsExactly("breached administrators");
    }
}
