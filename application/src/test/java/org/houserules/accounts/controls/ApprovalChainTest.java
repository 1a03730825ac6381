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
        ARequest request = aRequest().lineManager(ARequest.STRANGER);
        assertThat(judged(WITH_LINE_MANAGER, request).whats().getFirst())
                .isEqualTo("Ignatius Gorse is to sign as line manager and does not work here.");
        assertThat(judged(WITH_LINE_MANAGER, request.lineManager(ARequest.AUTHORISED))
                        .lines())
                .containsExactly("breached line-manager");
    }

    @Test
    void theLineManagerIsTheOneOnTheRegister() {
        ARequest request = aRequest().people(Question.LINE_MANAGER, ARequest.EUPHEMIA);
        assertThat(judged(WITH_LINE_MANAGER, request).whats())
                .containsExactly("Euphemia Dibble is named as line manager, and by the register of people it is"
                        + " Barnaby Thistle.");
        assertThat(judged(WITH_LINE_MANAGER, request.onRegister()).whats())
                .containsExactly("A line manager has to sign, and the register of people has none for the author.");
    }

    @Test
    void aLineManagerWhoHasSignedMayChangeOrLeave() {
        ARequest request = aRequest().people(Question.LINE_MANAGER, ARequest.EUPHEMIA);
        assertThat(judged(WITH_LINE_MANAGER, request.stated("signed-by-line-manager"))
                        .lines())
                .containsExactly("met line-manager");
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
