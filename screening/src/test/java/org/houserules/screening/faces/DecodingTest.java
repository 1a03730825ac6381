package org.houserules.screening.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class DecodingTest {
    private static final int CELLS = 20;

    private final FloatBuffer face = FloatBuffer.allocate(CELLS * CELLS);
    private final FloatBuffer object = FloatBuffer.allocate(CELLS * CELLS);
    private final FloatBuffer box = FloatBuffer.allocate(CELLS * CELLS * 4);
    private final YuNetOutput output = new YuNetOutput(32, CELLS, face, object, box);

    private void say(int cell, float score, float... numbers) {
        face.put(cell, score);
        object.put(cell, score);
        box.put(4 * cell, numbers);
    }

    @Test
    void aCellTellsMiddleAndSizeOfAFace() {
        say(2 * CELLS + 3, 0.81f, 0.5f, 0.25f, 0, (float) Math.log(2));
        assertThat(output.surerThan(0.6)).singleElement().satisfies(seen -> {
            assertThat(seen.left()).isCloseTo(96, within(1e-3));
            assertThat(seen.right()).isCloseTo(128, within(1e-3));
            assertThat(seen.top()).isCloseTo(72 - 32, within(1e-3));
            assertThat(seen.bottom()).isCloseTo(72 + 32, within(1e-3));
            assertThat(seen.score()).isCloseTo(0.81, within(1e-3));
        });
    }

    @Test
    void bothScoresCount() {
        say(0, 0.9f, 0, 0, 0, 0);
        object.put(0, 0.1f);
        assertThat(output.surerThan(0.6)).isEmpty();
        assertThat(output.surerThan(0.2)).hasSize(1);
    }

    @Test
    void numbersOutOfHandAreNoFace() {
        say(0, Float.NaN, 0, 0, 0, 0);
        say(1, 7, 0, 0, Float.POSITIVE_INFINITY, 100);
        assertThat(output.surerThan(0.6)).singleElement().satisfies(seen -> {
            assertThat(seen.score()).isEqualTo(1);
            assertThat(seen.area()).isFinite();
            assertThat(seen.within(640, 480).width()).isLessThanOrEqualTo(640);
        });
    }

    @Test
    void ofOneFaceSeenTwiceTheSurerStays() {
        Sighting sure = new Sighting(10, 10, 50, 50, 0.9);
        Sighting again = new Sighting(14, 12, 54, 52, 0.7);
        Sighting inside = new Sighting(15, 15, 30, 30, 0.8);
        Sighting beside = new Sighting(45, 10, 85, 50, 0.65);
        assertThat(OneOfEach.of(List.of(again, sure, inside, beside))).containsExactly(sure, beside);
    }

    @Test
    void facesAreNamedRowByRow() {
        Face backLeft = new Face(10, 12, 20, 20, 0.9);
        Face backRight = new Face(60, 10, 20, 20, 0.9);
        Face frontLeft = new Face(5, 60, 20, 20, 0.9);
        Face frontRight = new Face(70, 52, 20, 20, 0.9);
        assertThat(InRows.of(List.of(frontRight, backRight, frontLeft, backLeft)))
                .containsExactly(backLeft, backRight, frontLeft, frontRight);
        assertThat(InRows.of(List.of(new Face(0, 0, 1, 1, 0.9)))).hasSize(1);
    }

    @Test
    void aFaceAtACutIsLeftToTheNeighbour() {
        Tile middle = new Tile(512, 0, 1_280, 600);
        assertThat(middle.cuts(new Sighting(1, 100, 40, 150, 0.9))).isTrue();
        assertThat(middle.cuts(new Sighting(600, 100, 640, 150, 0.9))).isTrue();
        assertThat(middle.cuts(new Sighting(100, 0, 140, 50, 0.9))).isFalse();
        assertThat(new Tile(640, 0, 1_280, 600).cuts(new Sighting(600, 0, 645, 50, 0.9)))
                .isFalse();
    }

    @Property
    void tilesCoverEveryPixelAndEveryFaceUpToTheOverlap(
            @ForAll @IntRange(min = 1, max = 5_000) int width, @ForAll @IntRange(min = 1, max = 5_000) int x) {
        int left = Math.min(x, width) - 1;
        int right = Math.min(width, left + Tile.OVERLAP - 4);
        assertThat(Tile.covering(width, 100)).anySatisfy(tile -> {
            assertThat(tile.x()).isLessThanOrEqualTo(left);
            assertThat(tile.x() + Tile.SIDE).isGreaterThanOrEqualTo(right);
            assertThat(tile.cuts(new Sighting(left - tile.x(), 10, right - tile.x(), 20, 0.9)))
                    .isFalse();
        });
    }
}
