package org.houserules.training;

import java.util.Random;

/** Brings numbers into an order that depends on the seed alone. */
final class Shuffle {
    private Shuffle() {}

    static void shuffle(int[] numbers, Random random) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = kept;
        }
    }
}
