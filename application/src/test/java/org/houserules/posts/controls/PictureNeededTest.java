package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;

final class PictureNeededTest {
    @Test
    void aReasonMeetsIt() {
        assertThat(Judged.by(new PictureNeeded(), aPost()).lines()).containsExactly("met pictures[0]");
    }

    @Test
    void apictureWithoutAReasonCanBeConfirmed() {
        assertThat(Judged.by(new PictureNeeded(), aPost().picture(aPicture().noWhy()))
                        .lines())
                .containsExactly("cannot-tell pictures[0], to confirm");
    }

    @Test
    void everyPictureAndFilmIsJudgedByItself() {
        APost post = aPost().pictures(aPicture().noWhy(), aPicture())
                .videos(aPicture().noWhy());
        assertThat(Judged.by(new PictureNeeded(), post).lines())
                .containsExactly(
                        "cannot-tell pictures[0], to confirm", "met pictures[1]", "cannot-tell videos[0], to confirm");
    }

    @Test
    void aPostWithoutPicturesNeedsNoReason() {
        assertThat(Judged.by(new PictureNeeded(), aPost().noPicture()).lines()).isEmpty();
    }
}
