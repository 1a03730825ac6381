package org.houserules.screening.pictures;

import java.util.Arrays;
import java.util.OptionalLong;

/** The coarse shape of a part of a picture in 64 bits: which of its lowest frequencies are stronger than their median. */
final class Shape64 {
    /** Cells a side, and frequencies each way. */
    private static final int CELLS = 32;

    private static final int WAVES = 9;
    private static final int BITS = 64;

    /** Below this there is nothing but noise: walls, skies and single colours look all alike. */
    private static final double FAINT = 12;

    private static final double[][] COSINES = cosines();

    private Shape64() {}

    private static double[][] cosines() {
        double[][] cosines = new double[WAVES][CELLS];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int i = 0; i < CELLS; i++) {
                cosines[wave][i] = Math.cos(Math.PI * wave * (2 * i + 1) / (2 * CELLS));
            }
        }
        return cosines;
    }

    /** Empty where it has no shape. */
    static OptionalLong of(Greys greys, Part part) {
        double[][] cells = new double[CELLS][CELLS];
        for (int down = 0; down < CELLS; down++) {
            for (int across = 0; across < CELLS; across++) {
                cells[down][across] = greys.mean(part.cell(across, down, CELLS));
            }
        }
        return bits(lowest(waves(cells)));
    }

    /** The strength of each frequency, along the rows and then down the columns. */
    private static double[][] waves(double[][] cells) {
        double[][] inRows = new double[WAVES][CELLS];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int y = 0; y < CELLS; y++) {
                inRows[wave][y] = strength(cells[y], wave);
            }
        }
        double[][] waves = new double[WAVES][WAVES];
        for (int down = 0; down < WAVES; down++) {
            for (int across = 0; across < WAVES; across++) {
                waves[down][across] = strength(inRows[across], down);
            }
        }
        return waves;
    }

    private static double strength(double[] line, int wave) {
        double sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += line[i] * COSINES[wave][i];
        }
        return sum;
    }

    /** In the same order always; the first of all is the brightness of the whole, which an edit changes first. */
    private static double[] lowest(double[][] waves) {
        double[] lowest = new double[BITS];
        int count = 0;
        for (int sum = 1; count < BITS; sum++) {
            for (int down = Math.max(0, sum - WAVES + 1); down <= Math.min(sum, WAVES - 1) && count < BITS; down++) {
                lowest[count++] = waves[down][sum - down];
            }
        }
        return lowest;
    }

    private static OptionalLong bits(double[] lowest) {
        double strength = median(Arrays.stream(lowest).map(Math::abs).toArray());
        if (strength < FAINT) {
            return OptionalLong.empty();
        }
        double middle = median(lowest.clone());
        long bits = 0;
        for (int i = 0; i < BITS; i++) {
            bits |= lowest[i] > middle ? 1L << i : 0;
        }
        return OptionalLong.of(bits);
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        return (numbers[numbers.length / 2 - 1] + numbers[numbers.length / 2]) / 2;
    }
}
