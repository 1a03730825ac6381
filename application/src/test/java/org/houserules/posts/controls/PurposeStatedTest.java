package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Optional;
import org.houserules.posts.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PurposeStatedTest {
    private static final PurposeStated.Setting TWO =
            new PurposeStated.Setting(List.of(Purpose.EVENTS, Purpose.PAST_PUPILS));

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void onlyPurposesOfThePolicyAreAllowed(Purpose purpose) {
        boolean allowed = purpose == Purpose.EVENTS || purpose == Purpose.PAST_PUPILS;
        assertThat(Judged.by(new PurposeStated(), TWO, aPost().purpose(Optional.of(purpose)))
                        .lines())
                .containsExactly((allowed ? "met" : "breached") + " purpose");
    }

    @Test
    void aPostWithoutAPurposeBreachesIt() {
        Judged judged = Judged.by(new PurposeStated(), TWO, aPost().purpose(Optional.empty()));
        assertThat(judged.lines()).containsExactly("breached purpose");
        assertThat(judged.only().what()).contains("does not say what it is for");
    }

    @Test
    void thePurposesToChooseFromAreNamed() {
        Judged judged = Judged.by(new PurposeStated(), TWO, aPost().purpose(Optional.of(Purpose.MARKETING)));
        assertThat(judged.only().what()).contains("marketing");
        assertThat(judged.only().mend()).isEqualTo("Choose one of: events, past-pupils.");
    }
}
