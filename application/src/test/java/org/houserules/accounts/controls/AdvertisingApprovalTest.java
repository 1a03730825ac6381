package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.houserules.accounts.requests.AsksSigner.Statement;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;

final class AdvertisingApprovalTest {
    private static final AdvertisingApproval.Setting CONTROLLER = new AdvertisingApproval.Setting(Role.DATA_CONTROLLER);

    private static Judged judged(ARequest request) {
        return Judged.by(new AdvertisingApproval(), CONTROLLER, request);
    }

    @Test
    void aYesSaysHow() {
        ARequest yes = aRequest().with(Question.ADVERTISING, "yes");
        assertThat(judged(yes).lines()).containsExactly("breached advertising-how");
        assertThat(judged(yes.with(Question.ADVERTISING_HOW, "In the parish paper."))
                        .lines())
                .containsExactly("met advertising-how");
    }

    @Test
    void aNoMeetsItAndSilenceCannotBeTold() {
        assertThat(judged(aRequest()).lines()).containsExactly("met advertising");
        assertThat(judged(aBlankOne()).lines()).containsExactly("cannot-tell advertising");
    }

    @Test
    void onlyAYesAsksForApproval() {
        assertThat(new AdvertisingApproval()
                        .asks(aRequest().with(Question.ADVERTISING, "yes").request(), CONTROLLER))
                .extracting(Statement::role)
                .containsExactly(Role.DATA_CONTROLLER);
        assertThat(new AdvertisingApproval().asks(aRequest().request(), CONTROLLER))
                .isEmpty();
    }
}
