package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.SEPTEMBER;
import static org.houserules.posts.AClass.answered;
import static org.houserules.posts.AClass.everything;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VideoConsentTest {
    private static final APost FILM = aPost().noPicture().videos(aPicture().showing(RUFUS));

    private static Judged judged(APost post) {
        return Judged.by(new VideoConsent(), new ConsentSetting(Basis.OPT_IN), post);
    }

    @ParameterizedTest
    @CsvSource({"GIVEN, met", "REFUSED, breached", "OBJECTED, breached", "WITHDRAWN, breached", "REQUESTED, cannot-tell"
    })
    void theAnswerOnRecordDecides(ConsentAnswer answer, String result) {
        APost post = FILM.consents(List.of(answered(RUFUS, ConsentKind.VIDEO, answer, SEPTEMBER)));
        assertThat(judged(post).lines()).containsExactly(result + " videos[0]");
    }

    @Test
    void aPermissionForAPictureIsNoneForAFilm() {
        APost post = FILM.consents(List.of(answered(RUFUS, ConsentKind.PHOTO, ConsentAnswer.GIVEN, SEPTEMBER)));
        assertThat(judged(post).lines()).containsExactly("cannot-tell videos[0]");
    }

    @Test
    void aRefusalOfPicturesDoesNotReachAFilm() {
        APost post = FILM.consents(List.of(
                answered(RUFUS, ConsentKind.PHOTO, ConsentAnswer.REFUSED, SEPTEMBER),
                answered(RUFUS, ConsentKind.VIDEO, ConsentAnswer.GIVEN, SEPTEMBER)));
        assertThat(judged(post).lines()).containsExactly("met videos[0]");
    }

    @Test
    void picturesAreNoneOfItsBusiness() {
        assertThat(judged(aPost()).lines()).isEmpty();
    }

    @Test
    void aNoAsksForAFilmWithoutThisPupil() {
        assertThat(judged(FILM.consents(everything(RUFUS, ConsentAnswer.REFUSED)))
                        .only()
                        .mend())
                .isEqualTo("Use a film without this pupil.");
    }

    @Test
    void silenceIsExplainedToASchoolThatAsksForObjections() {
        assertThat(Judged.by(new VideoConsent(), new ConsentSetting(Basis.OPT_OUT), FILM.consents(List.of()))
                        .only()
                        .mend())
                .endsWith("That nobody objected is not permission.");
    }
}
