package org.houserules.screening.pictures;

/** Counts the pixels in a GIF's packed data without unpacking them: for each code only its length is kept. */
final class LzwCount {
    private static final int MOST_CODES = 4096;

    private final int clear;
    private final int[] lengths = new int[MOST_CODES];
    private int known;
    private int width;
    private int previous;

    private LzwCount(int rootBits) {
        clear = 1 << rootBits;
        for (int i = 0; i < clear; i++) {
            lengths[i] = 1;
        }
        restart();
    }

    /** Exactly the pixels of the frame must be there. */
    static void check(int rootBits, SubBlocks data, PictureSize frame) throws Refusal {
        if (rootBits < 1 || rootBits > 8) {
            throw Refusal.damaged("its pixels are packed in an impossible way");
        }
        long expected = (long) frame.width() * frame.height();
        long found = new LzwCount(rootBits).count(data, expected);
        if (found > expected) {
            throw Refusal.tooMuch("holds more pixels, packed, than its header declares");
        }
        if (found < expected) {
            throw Refusal.damaged("a part of its pixels is missing");
        }
    }

    private long count(SubBlocks data, long limit) throws Refusal {
        long count = 0;
        int code = data.next(width);
        while (code >= 0 && code != clear + 1 && count <= limit) {
            if (code == clear) {
                restart();
            } else {
                count += take(code);
            }
            code = data.next(width);
        }
        return count;
    }

    private void restart() {
        known = clear + 2;
        width = Integer.numberOfTrailingZeros(clear) + 1;
        previous = -1;
    }

    private int take(int code) throws Refusal {
        if (code > known || code == known && previous < 0) {
            throw Refusal.damaged("a part of its pixels is spoilt");
        }
        if (previous >= 0 && known < MOST_CODES) {
            lengths[known++] = lengths[previous] + 1;
            if (known == 1 << width && known < MOST_CODES) {
                width++;
            }
        }
        previous = code;
        return lengths[code];
    }
}
