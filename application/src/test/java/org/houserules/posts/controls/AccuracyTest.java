package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.aPost;

import org.junit.jupiter.api.Test;

final class AccuracyTest {
    @Test
    void everyPostAsksForAConfirmationThatItsFactsWereChecked() {
        Judged judged = Judged.by(new Accuracy(), aPost());
        assertThat(judged.lines()).containsExactly("cannot-tell text, to confirm");
        assertThat(judged.only().mend()).contains("confirm");
    }

    @Test
    void anEmptyPostAsksToo() {
        assertThat(Judged.by(new Accuracy(), aPost().text("").noPicture()).lines())
                .containsExactly("cannot-tell text, to confirm");
    }

    @Test
    void theConfirmationItselfIsNotLookedAtHere() {
        assertThat(Judged.by(new Accuracy(), aPost().confirming("accurate")).lines())
                .containsExactly("cannot-tell text, to confirm");
    }
}
