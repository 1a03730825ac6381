package org.houserules.screening.pictures;

import java.nio.charset.StandardCharsets;

/** Reads the notes in a PNG; all packed ones together may unpack to no more than a fixed number of bytes. */
final class PngNotes {
    private static final int MOST_UNPACKED = 8_000_000;
    private static final int MOST_PACKED_NOTES = 200;

    private final NotesFound notes;
    private int unpacked;
    private int packedNotes;

    PngNotes(NotesFound notes) {
        this.notes = notes;
    }

    void take(PngChunk chunk) throws Refusal {
        Bytes body = chunk.body();
        switch (chunk.type()) {
            case "eXIf" -> notes.addExif(body);
            case "iCCP" -> unpack(body.after(afterZero(body, 0) + 1L));
            case "tEXt" -> notes.addWord(keyword(body), body.after(afterZero(body, 0)));
            case "zTXt" -> notes.addWord(keyword(body), unpack(body.after(afterZero(body, 0) + 1L)));
            case "iTXt" -> international(body);
            default -> {}
        }
    }

    private void international(Bytes body) throws Refusal {
        int flags = afterZero(body, 0);
        Bytes text = body.after(afterZero(body, afterZero(body, flags + 2)));
        Bytes plain = body.u8(flags) == 0 ? text : unpack(text);
        if (keyword(body).equals("XML:com.adobe.xmp")) {
            notes.addXmp(plain);
        } else {
            notes.addWord(keyword(body), plain);
        }
    }

    private Bytes unpack(Bytes packed) throws Refusal {
        Bytes plain = Unpacking.of(packed, MOST_UNPACKED - unpacked);
        unpacked += plain.length();
        if (unpacked > MOST_UNPACKED || ++packedNotes > MOST_PACKED_NOTES) {
            throw Refusal.tooMuch("holds more packed notes than a picture needs (over 8 MB unpacked, or over 200)");
        }
        return plain;
    }

    private static String keyword(Bytes body) throws Refusal {
        return body.part(0, afterZero(body, 0) - 1L).text(StandardCharsets.ISO_8859_1);
    }

    private static int afterZero(Bytes body, int from) throws Refusal {
        int at = from;
        while (body.u8(at) != 0) {
            at++;
        }
        return at + 1;
    }
}
