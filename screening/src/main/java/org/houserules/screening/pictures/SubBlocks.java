package org.houserules.screening.pictures;

/** The data of a GIF's part, cut into pieces of up to 255 bytes; read as one stream of bits, lowest first. */
final class SubBlocks {
    private final Bytes blocks;
    private int at;
    private int left;
    private int bits;
    private int have;

    /** {@code blocks} must end with the empty block. */
    SubBlocks(Bytes blocks) {
        this.blocks = blocks;
    }

    /** Where the pieces that begin at {@code from} end, behind the empty one. */
    static int end(Bytes file, int from) throws Refusal {
        int at = from;
        while (file.u8(at) != 0) {
            at += 1 + file.u8(at);
        }
        return at + 1;
    }

    /** The next {@code width} bits as a number, or -1 when the data are used up. */
    int next(int width) throws Refusal {
        while (have < width) {
            if (!refill()) {
                return -1;
            }
        }
        int code = bits & (1 << width) - 1;
        bits >>>= width;
        have -= width;
        return code;
    }

    private boolean refill() throws Refusal {
        if (left == 0) {
            left = blocks.u8(at);
            if (left == 0) {
                return false;
            }
            at++;
        }
        bits |= blocks.u8(at++) << have;
        have += 8;
        left--;
        return true;
    }
}
