package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.TAMSIN;
import static org.houserules.posts.AClass.givenUntil;
import static org.houserules.posts.AClass.rollWith;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.DAY_AFTER;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentState;
import org.junit.jupiter.api.Test;

final class DraftPostTest {
    @Test
    void aPupilWhoMustNotBeIdentifiedCountsAsRefusedWhateverWasAnswered() {
        DraftPost post =
                aPost().onRoll(rollWith(RUFUS, AClass::notToBeIdentified)).draft();
        for (ConsentKind kind : ConsentKind.values()) {
            assertThat(post.consent(RUFUS, kind)).isEqualTo(new ConsentState.Denied(ConsentAnswer.REFUSED));
            assertThat(post.consent(TAMSIN, kind)).isEqualTo(new ConsentState.Held());
        }
    }

    @Test
    void withoutAListNothingIsOnRecord() {
        assertThat(aPost().noConsents().draft().consent(RUFUS, ConsentKind.PHOTO))
                .isEqualTo(new ConsentState.NoRecord(false));
    }

    @Test
    void consentIsJudgedOnTheDayThePostGoesOut() {
        APost ending = aPost().consents(List.of(givenUntil(RUFUS, ConsentKind.PHOTO, GOES_OUT)));
        assertThat(ending.draft().consent(RUFUS, ConsentKind.PHOTO)).isEqualTo(new ConsentState.Held());
        assertThat(ending.goesOut(DAY_AFTER).draft().consent(RUFUS, ConsentKind.PHOTO))
                .isEqualTo(new ConsentState.Ended(GOES_OUT));
    }

    @Test
    void withoutARollNoPupilIsKnown() {
        assertThat(aPost().draft().pupil(RUFUS)).isPresent();
        assertThat(aPost().draft().pupil("Q99")).isEmpty();
        assertThat(aPost().noRoll().draft().pupil(RUFUS)).isEmpty();
    }

    @Test
    void aFilmMayShowPeopleLikeAPicture() {
        assertThat(aPost().noPicture().draft().mayShowPeople()).isFalse();
        assertThat(aPost().draft().mayShowPeople()).isTrue();
        assertThat(aPost().noPicture().videos(aPicture()).draft().mayShowPeople())
                .isTrue();
    }
}
