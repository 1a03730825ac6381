package org.houserules.screening.pictures;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks a PNG from chunk to chunk, with every check sum, and unpacks its pixels to see that they are all there. */
final class PngWalk {
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;

    private final Bytes file;
    private final PngHeader header;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final NotesFound notes = new NotesFound();
    private final PngNotes texts = new PngNotes(notes);
    private final PartCount parts = PartCount.ofPng();
    private final List<Bytes> pixels = new ArrayList<>();
    private String previous = "";
    private boolean palette;
    private boolean animated;

    private PngWalk(Bytes file, PngHeader header) {
        this.file = file;
        this.header = header;
    }

    static Walked walk(Bytes file) throws Refusal {
        if (!file.holds(SIGNATURE + 4, "IHDR")) {
            throw Refusal.damaged("its header is missing");
        }
        PngHeader header = PngHeader.of(file.part(SIGNATURE + 8, Math.min(file.u32(SIGNATURE), 14)));
        return new PngWalk(file, header).walk();
    }

    private Walked walk() throws Refusal {
        file.part(0, SIGNATURE).into(bare);
        int at = SIGNATURE;
        while (!previous.equals("IEND")) {
            parts.another();
            PngChunk chunk = PngChunk.at(file, at);
            take(chunk);
            at = chunk.next();
        }
        if (file.skipZeros(at) < file.length()) {
            throw Refusal.behind();
        }
        if (animated) {
            throw Refusal.unsupported("an animated PNG");
        }
        checkPixels();
        return new Walked(header.size(), new Bytes(bare.toByteArray()), notes.sorted(), at);
    }

    private void take(PngChunk chunk) throws Refusal {
        String type = chunk.type();
        if (isOutOfPlace(type)) {
            throw Refusal.damaged("a part of the PNG stands where it may not");
        }
        switch (type) {
            case "IDAT" -> pixels.add(chunk.body());
            case "PLTE" -> palette(chunk.body());
            case "acTL" -> animated = true;
            case "IHDR", "IEND" -> {}
            default -> other(chunk);
        }
        if (NEEDED.contains(type)) {
            chunk.whole().into(bare);
        }
        previous = type;
    }

    private boolean isOutOfPlace(String type) {
        return switch (type) {
            case "IHDR" -> !previous.isEmpty();
            case "PLTE" -> palette || !pixels.isEmpty();
            case "tRNS" -> !pixels.isEmpty() || header.hasPalette() && !palette;
            case "IDAT" -> !pixels.isEmpty() && !previous.equals("IDAT") || header.hasPalette() && !palette;
            default -> false;
        };
    }

    private void palette(Bytes body) throws Refusal {
        palette = true;
        if (body.length() == 0 || body.length() > 768 || body.length() % 3 != 0) {
            throw Refusal.damaged("its palette has the wrong length");
        }
    }

    private void other(PngChunk chunk) throws Refusal {
        if (!chunk.isAncillary()) {
            throw Refusal.damaged("it holds a part no PNG may hold");
        }
        texts.take(chunk);
    }

    private void checkPixels() throws Refusal {
        long expected = header.unpackedLength();
        long found = Unpacking.length(pixels, expected);
        if (found > expected) {
            throw Refusal.tooMuch("holds more pixels, packed, than its header declares");
        }
        if (found < expected) {
            throw Refusal.damaged("a part of its pixels is missing");
        }
    }
}
