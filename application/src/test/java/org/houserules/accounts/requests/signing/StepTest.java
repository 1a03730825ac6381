package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;

class StepTest {
    private static List<String> steps(List<Role> chain, List<Role> brand) {
        return Step.of(chain, brand).stream()
                .map(step -> step.number() + " " + step.role() + " " + step.matter())
                .toList();
    }

    @Test
    void theBrandIsSignedRightAfterTheContent() {
        assertThat(steps(List.of(Role.LINE_MANAGER, Role.HEADTEACHER), List.of(Role.HEADTEACHER)))
                .containsExactly("0 LINE_MANAGER CONTENT", "1 HEADTEACHER CONTENT", "2 HEADTEACHER BRAND");
    }

    @Test
    void whoSignsForTheBrandOnlyComesBeforeTheLast() {
        assertThat(steps(List.of(Role.LINE_MANAGER, Role.HEADTEACHER), List.of(Role.DATA_CONTROLLER)))
                .containsExactly("0 LINE_MANAGER CONTENT", "1 DATA_CONTROLLER BRAND", "2 HEADTEACHER CONTENT");
    }

    @Test
    void withoutAChainTheBrandIsStillSigned() {
        assertThat(steps(List.of(), List.of())).isEmpty();
        assertThat(steps(List.of(), List.of(Role.HEADTEACHER))).containsExactly("0 HEADTEACHER BRAND");
    }
}
