package org.houserules.posts.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.policy.Decision;
import org.houserules.posts.SeenVerdict;
import org.junit.jupiter.api.Test;

class PostJsonTest {
    @Test
    void aVerdictKeptBeforeFindingsWereSettledOneByOneIsRead() {
        String kept = """
                {"decision": "APPROVE", "policyId": "invented", "policyVersion": "1", "findings": []}
                """;

        assertThat(PostJson.verdict(kept).settled()).isEmpty();
    }

    @Test
    void aVerdictIsReadAsItWasKept() {
        SeenVerdict verdict =
                new SeenVerdict(Decision.APPROVE, "invented", "1", List.of(), Optional.of(Set.of("accurate@0")));

        assertThat(PostJson.verdict(PostJson.of(verdict))).isEqualTo(verdict);
    }
}
