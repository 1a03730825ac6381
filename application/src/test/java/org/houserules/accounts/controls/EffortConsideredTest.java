package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import java.util.Optional;
import org.houserules.accounts.requests.AsksSigner.Statement;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;

final class EffortConsideredTest {
    private static final EffortConsidered.Setting PLAIN = new EffortConsidered.Setting(Optional.empty());
    private static final EffortConsidered.Setting STATED = new EffortConsidered.Setting(Optional.of(Role.LINE_MANAGER));

    @Test
    void hoursAndWhoseTheyAreAreSaid() {
        ARequest both = aRequest().with(Question.HOURS, "2").with(Question.WHOSE_HOURS, "Euphemia's");
        assertThat(Judged.by(new EffortConsidered(), PLAIN, both).lines())
                .containsExactly("met hours", "met whose-hours");
        assertThat(Judged.by(new EffortConsidered(), PLAIN, aBlankOne()).lines())
                .containsExactly("breached hours", "breached whose-hours");
    }

    @Test
    void theLineManagerStatesThatMeansSufficeWhereThePolicyWantsIt() {
        assertThat(new EffortConsidered().asks(aRequest().request(), STATED))
                .extracting(Statement::role)
                .containsExactly(Role.LINE_MANAGER);
        assertThat(new EffortConsidered().asks(aRequest().request(), PLAIN)).isEmpty();
    }
}
