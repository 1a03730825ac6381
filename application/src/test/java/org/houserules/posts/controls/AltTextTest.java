package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AltTextTest {
    @Test
    void aDescribedPictureMeetsIt() {
        assertThat(Judged.by(new AltText(), aPost()).lines()).containsExactly("met pictures[0]");
    }

    @Test
    void aPictureWithoutADescriptionBreachesIt() {
        Judged judged = Judged.by(new AltText(), aPost().picture(aPicture().noAlt()));
        assertThat(judged.lines()).containsExactly("breached pictures[0]");
        assertThat(judged.only().what()).contains("no description");
    }

    @ParameterizedTest
    @CsvSource({"relay.jpg, breached", "RELAY.JPG, breached", "relay, met", "the relay.jpg, met"})
    void aFileNameIsNoDescription(String alt, String result) {
        Judged judged = Judged.by(
                new AltText(), aPost().picture(aPicture().fileName("relay.jpg").alt(alt)));
        assertThat(judged.lines()).containsExactly(result + " pictures[0]");
    }

    @Test
    void aFileNameForADescriptionIsSaidToBeOne() {
        Judged judged = Judged.by(
                new AltText(), aPost().picture(aPicture().fileName("relay.jpg").alt("relay.jpg")));
        assertThat(judged.only().what()).contains("file name");
    }

    @Test
    void everyPictureAndFilmIsJudgedByItself() {
        APost post = aPost().pictures(aPicture(), aPicture().noAlt())
                .videos(aPicture().noAlt());
        assertThat(Judged.by(new AltText(), post).lines())
                .containsExactly("met pictures[0]", "breached pictures[1]", "breached videos[0]");
    }

    @Test
    void aPostWithoutPicturesHasNothingToDescribe() {
        assertThat(Judged.by(new AltText(), aPost().noPicture()).lines()).isEmpty();
    }
}
