package org.houserules.screening.pictures;

import java.util.BitSet;

/** Where a part of a picture becomes brighter or darker, from cell to cell, to the right and downwards. */
record Edges(BitSet bits) {
    private static final int CELLS = 12;
    private static final int WAYS = 4;

    static final int BYTES = CELLS * CELLS * WAYS / 8;

    /** Less is noise, of 255. */
    private static final double LEAST = 3;

    static Edges of(Greys greys, Part part) {
        double[][] means = new double[CELLS + 1][CELLS + 1];
        for (int down = 0; down <= CELLS; down++) {
            for (int across = 0; across <= CELLS; across++) {
                means[down][across] = greys.mean(part.cell(across, down, CELLS + 1));
            }
        }
        BitSet bits = new BitSet(CELLS * CELLS * WAYS);
        for (int down = 0; down < CELLS; down++) {
            for (int across = 0; across < CELLS; across++) {
                double here = means[down][across];
                mark(
                        bits,
                        (down * CELLS + across) * WAYS,
                        means[down][across + 1] - here,
                        means[down + 1][across] - here);
            }
        }
        return new Edges(bits);
    }

    private static void mark(BitSet bits, int at, double right, double down) {
        bits.set(at, right > LEAST);
        bits.set(at + 1, right < -LEAST);
        bits.set(at + 2, down > LEAST);
        bits.set(at + 3, down < -LEAST);
    }

    /** How many of the edges of either are in both, from 0 to 1; without any edge there is nothing in common. */
    double share(Edges other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        BitSet either = (BitSet) bits.clone();
        either.or(other.bits);
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }

    void writeTo(byte[] kept, int at) {
        byte[] bytes = bits.toByteArray();
        System.arraycopy(bytes, 0, kept, at, bytes.length);
    }

    static Edges read(byte[] kept) {
        return new Edges(BitSet.valueOf(kept));
    }
}
