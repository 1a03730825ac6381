package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.AsksSigner.Statement;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;

final class BrandApprovalTest {
    private static final BrandApproval.Setting BOTH =
            new BrandApproval.Setting(List.of(Role.DATA_CONTROLLER, Role.HEADTEACHER), Optional.empty());

    @Test
    void theUseOfNameAndLogoIsSaid() {
        assertThat(Judged.by(new BrandApproval(), BOTH, aRequest().with(Question.BRAND, "The crest, in blue."))
                        .lines())
                .containsExactly("met brand");
        assertThat(Judged.by(new BrandApproval(), BOTH, aBlankOne()).lines()).containsExactly("breached brand");
    }

    @Test
    void everyRoleApprovesWithAStatementOfItsOwn() {
        List<Statement> asked =
                new BrandApproval().asks(aRequest().request(), BOTH).toList();
        assertThat(asked).extracting(Statement::role).containsExactly(Role.DATA_CONTROLLER, Role.HEADTEACHER);
        assertThat(asked)
                .extracting(Statement::token)
                .containsExactly("brand-approved-by-data-controller", "brand-approved-by-headteacher");
    }
}
