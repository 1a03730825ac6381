package org.houserules.screening.pictures;

/** The header of a PNG: from it follows to the byte how much its pixels take when unpacked. */
record PngHeader(PictureSize size, int bitsPerPixel, boolean hasPalette, boolean interlaced) {
    /** Of each interlaced pass: first column, first row, step across, step down. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngHeader of(Bytes body) throws Refusal {
        if (body.length() != 13) {
            throw Refusal.damaged("its header has the wrong length");
        }
        PictureSize size = PictureSize.of(body.u32(0), body.u32(4));
        int depth = body.u8(8);
        int colour = body.u8(9);
        int interlace = body.u8(12);
        if (!isAllowed(depth, colour) || body.u16(10) != 0 || interlace > 1) {
            throw Refusal.damaged("its header gives an impossible kind of colours");
        }
        return new PngHeader(size, depth * channels(colour), colour == 3, interlace == 1);
    }

    long unpackedLength() {
        if (!interlaced) {
            return rows(size.width(), size.height());
        }
        long sum = 0;
        for (int[] pass : PASSES) {
            sum += rows(steps(size.width(), pass[0], pass[2]), steps(size.height(), pass[1], pass[3]));
        }
        return sum;
    }

    private long rows(int width, int height) {
        return width == 0 ? 0 : height * (1 + ((long) width * bitsPerPixel + 7) / 8);
    }

    private static int steps(int side, int start, int step) {
        return Math.max(0, (side - start + step - 1) / step);
    }

    private static boolean isAllowed(int depth, int colour) {
        return switch (colour) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    private static int channels(int colour) {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }
}
