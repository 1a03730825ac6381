package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PictureHashTest {
    private static final int SCENES = 40;

    private static PictureHash hash(BufferedImage picture) {
        return PictureHash.of(picture).orElseThrow();
    }

    private static void isKnownAgain(UnaryOperator<BufferedImage> edit) {
        for (int seed = 0; seed < SCENES; seed++) {
            BufferedImage scene = Scenes.scene(seed);
            assertThat(hash(edit.apply(scene)).isLike(hash(scene)))
                    .as("scene " + seed)
                    .isTrue();
        }
    }

    @Test
    void aPictureIsKnownAgainWhenItComesBackSmaller() {
        isKnownAgain(Scenes::quarter);
    }

    @Test
    void aPictureIsKnownAgainWhenItIsSavedWorse() {
        isKnownAgain(picture -> Scenes.asJpeg(picture, 0.4f));
    }

    @Test
    void aPictureIsKnownAgainWhenItIsBrighter() {
        isKnownAgain(picture -> new RescaleOp(1.12f, 8, null).filter(picture, null));
        isKnownAgain(picture -> new RescaleOp(0.85f, 0, null).filter(picture, null));
    }

    @Test
    void aPictureIsKnownAgainWhenUpToATenthOfEachSideIsCutOff() {
        Random chance = new Random(1);
        isKnownAgain(picture -> Scenes.cut(
                picture,
                0.1 * chance.nextDouble(),
                0.1 * chance.nextDouble(),
                0.1 * chance.nextDouble(),
                0.1 * chance.nextDouble()));
        isKnownAgain(picture -> Scenes.cut(picture, 0.1, 0.1, 0.1, 0.1));
    }

    @Test
    void theWholePictureIsKnownByItsCut() {
        BufferedImage scene = Scenes.scene(3);
        assertThat(hash(scene).isLike(hash(Scenes.cut(scene, 0.1, 0, 0.05, 0.08))))
                .isTrue();
    }

    @Test
    void differentPicturesAreNotTakenForOneAnother() {
        List<PictureHash> all = IntStream.range(0, 60)
                .mapToObj(seed -> hash(Scenes.scene(seed)))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(all.get(i).isLike(all.get(j))).as(i + " and " + j).isFalse();
            }
        }
    }

    @Test
    void flatPicturesHaveNothingToKnowThemBy() {
        assertThat(PictureHash.of(Scenes.flat(0xffffff))).isEmpty();
        assertThat(PictureHash.of(Scenes.asJpeg(Scenes.flat(0x336699), 0.5f))).isEmpty();
        assertThat(PictureHash.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    @Test
    void aKeptHashIsTheSame() {
        PictureHash hash = hash(Scenes.scene(7));
        PictureHash kept = PictureHash.kept(hash.shapes(), hash.edges());
        assertThat(kept.isLike(hash)).isTrue();
        assertThat(kept.shapes()).isEqualTo(hash.shapes());
        assertThat(kept.edges()).isEqualTo(hash.edges());
    }
}
