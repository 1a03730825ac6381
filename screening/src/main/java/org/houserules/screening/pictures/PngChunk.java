package org.houserules.screening.pictures;

/** One chunk of a PNG with a check sum that holds. */
record PngChunk(String type, Bytes body, Bytes whole, int next) {

    static PngChunk at(Bytes file, int at) throws Refusal {
        long length = file.u32(at);
        Bytes checked = file.part(at + 4L, length + 4);
        if (checked.crc32() != file.u32(at + 8 + length)) {
            throw Refusal.damaged("a part of it does not match its check sum");
        }
        return new PngChunk(
                checked.part(0, 4).latin1(), checked.after(4), file.part(at, length + 12), (int) (at + length + 12));
    }

    /** Whether a decoder may pass over the chunk without knowing it. */
    boolean isAncillary() {
        return (type.charAt(0) & 0x20) != 0;
    }
}
