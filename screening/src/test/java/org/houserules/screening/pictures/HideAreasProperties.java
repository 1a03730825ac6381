package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HideAreasProperties {
    private static final int SIDE = 64;
    private static final Area HALF = new Area(16, 16, 32, 32);
    private static final int CELL = 16;

    private static BufferedImage noise(long seed) {
        BufferedImage noise = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Random chance = new Random(seed);
        for (int i = 0; i < SIDE * SIDE; i++) {
            noise.setRGB(i % SIDE, i / SIDE, chance.nextInt(0x1000000));
        }
        return noise;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
    }

    /** Two pictures that differ in every cell, and have the same means there, become the same one. */
    @Property
    void nothingOfTheOriginalIsLeftButTheMeansOfItsCells(@ForAll long seed) {
        BufferedImage one = noise(seed);
        BufferedImage other = mixedWithinCells(one, new Random(seed + 1));
        assertThat(pixels(HideAreas.in(other, List.of(HALF)))).isEqualTo(pixels(HideAreas.in(one, List.of(HALF))));
    }

    private static BufferedImage mixedWithinCells(BufferedImage picture, Random chance) {
        BufferedImage mixed = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        mixed.setRGB(0, 0, SIDE, SIDE, pixels(picture), 0, SIDE);
        for (int cell = 0; cell < 4; cell++) {
            int left = HALF.left() + cell % 2 * CELL;
            int top = HALF.top() + cell / 2 * CELL;
            List<Integer> colours = new ArrayList<>(IntStream.range(0, CELL * CELL)
                    .mapToObj(i -> picture.getRGB(left + i % CELL, top + i / CELL))
                    .toList());
            Collections.shuffle(colours, chance);
            IntStream.range(0, CELL * CELL).forEach(i -> mixed.setRGB(left + i % CELL, top + i / CELL, colours.get(i)));
        }
        return mixed;
    }

    @Property
    void whatIsNotHiddenStaysAsItIs(
            @ForAll long seed,
            @ForAll @IntRange(min = -80, max = 80) int left,
            @ForAll @IntRange(min = -80, max = 80) int top,
            @ForAll @IntRange(min = 1, max = 200) int width,
            @ForAll @IntRange(min = 1, max = 200) int height) {
        BufferedImage picture = noise(seed);
        BufferedImage hidden = HideAreas.in(picture, List.of(new Area(left, top, width, height)));
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean inside = x >= left && x < left + width && y >= top && y < top + height;
                if (!inside) {
                    assertThat(hidden.getRGB(x, y)).isEqualTo(picture.getRGB(x, y));
                }
            }
        }
    }
}
