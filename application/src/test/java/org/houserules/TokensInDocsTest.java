package org.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.policy.Confirmation;
import org.houserules.posts.controls.PostControls;
import org.junit.jupiter.api.Test;

class TokensInDocsTest {
    @Test
    void theFormatOfAPolicyNamesEveryToken() {
        String document = Home.text(Home.FOLDER.resolve("docs/policy-format.md"));

        assertThat(PostControls.catalogue().entries().stream().flatMap(control -> control.confirmation().stream()))
                .extracting(Confirmation::token)
                .isNotEmpty()
                .allSatisfy(token -> assertThat(document).contains("`" + token + "`"));
    }
}
