package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import java.util.List;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;

final class ApprovalChainTest {
    private static final ApprovalChain.Setting WITH_LINE_MANAGER =
            new ApprovalChain.Setting(List.of(Role.LINE_MANAGER, Role.HEADTEACHER));
    private static final ApprovalChain.Setting HEAD_ONLY = new ApprovalChain.Setting(List.of(Role.HEADTEACHER));

    private static Judged judged(ApprovalChain.Setting setting, ARequest request) {
        return Judged.by(new ApprovalChain(), setting, request);
    }

    @Test
    void aLineManagerWhoSignsHasToBeNamed() {
        assertThat(judged(WITH_LINE_MANAGER, aRequest()).lines()).containsExactly("met line-manager");
        assertThat(judged(WITH_LINE_MANAGER, aBlankOne()).lines()).containsExactly("breached line-manager");
    }

    @Test
    void aLineManagerWorksHere() {
        ARequest request = aRequest().people(Question.LINE_MANAGER, ARequest.STRANGER);
        assertThat(judged(WITH_LINE_MANAGER, request).whats().getFirst()).startsWith("Ignatius Gorse");
        assertThat(judged(WITH_LINE_MANAGER, request.people(Question.LINE_MANAGER, ARequest.AUTHORISED))
                        .lines())
                .containsExactly("breached line-manager");
    }

    @Test
    void aChainWithoutLineManagerAsksForNone() {
        assertThat(judged(HEAD_ONLY, aBlankOne()).lines()).containsExactly("met line-manager");
    }

    @Test
    void theOrderIsSaid() {
        assertThat(judged(WITH_LINE_MANAGER, aRequest()).whats())
                .containsExactly("It is signed in this order: line manager, headteacher.");
    }
}
