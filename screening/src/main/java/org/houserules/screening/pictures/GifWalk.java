package org.houserules.screening.pictures;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Walks a GIF from block to block up to its trailer and counts its pixels. */
final class GifWalk {
    private static final int TRAILER = 0x3B;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;

    private final Bytes file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final NotesFound notes = new NotesFound();
    private final PartCount parts = PartCount.ofGif();
    private @Nullable PictureSize size;
    private int frames;

    private GifWalk(Bytes file) {
        this.file = file;
    }

    static Walked walk(Bytes file) throws Refusal {
        return new GifWalk(file).walk();
    }

    private Walked walk() throws Refusal {
        int at = screen();
        while (file.u8(at) != TRAILER) {
            at = block(at);
        }
        if (file.skipZeros(at + 1) < file.length()) {
            throw Refusal.behind();
        }
        if (size == null) {
            throw Refusal.damaged("it holds no picture between its beginning and its end");
        }
        if (frames > 1) {
            throw Refusal.unsupported("an animated GIF");
        }
        file.part(at, 1).into(bare);
        return new Walked(size, new Bytes(bare.toByteArray()), notes.sorted(), at + 1);
    }

    private int screen() throws Refusal {
        if (file.u8(6) >= ' ' && file.u8(7) >= ' ' && file.u8(6) < 127 && file.u8(7) < 127) {
            // as a width these are more than 8,000 pixels, as characters they let a browser run the file as a script
            throw Refusal.tooMuch("has a header that can be read as a script");
        }
        PictureSize.of(Math.max(1, file.u16Little(6)), Math.max(1, file.u16Little(8)));
        int end = 13 + colours(file.u8(10));
        file.part(0, end).into(bare);
        return end;
    }

    private int block(int at) throws Refusal {
        parts.another();
        return switch (file.u8(at)) {
            case IMAGE -> image(at);
            case EXTENSION -> extension(at);
            default -> throw Refusal.damaged("other data stand where a part of the GIF should begin");
        };
    }

    private int extension(int at) throws Refusal {
        int end = SubBlocks.end(file, at + 2);
        Bytes body = file.part(at + 2, end - at - 2L);
        if (file.u8(at + 1) == 0xFF && body.holds(1, "XMP DataXMP")) {
            notes.addXmp(body.after(12));
        }
        return end;
    }

    private int image(int at) throws Refusal {
        int width = file.u16Little(at + 5);
        int height = file.u16Little(at + 7);
        PictureSize frame = PictureSize.of(width, height);
        PictureSize all = PictureSize.of(
                Math.max(file.u16Little(6), file.u16Little(at + 1) + width),
                Math.max(file.u16Little(8), file.u16Little(at + 3) + height));
        int data = at + 10 + colours(file.u8(at + 9));
        int end = SubBlocks.end(file, data + 1);
        frames++;
        if (size == null) {
            LzwCount.check(file.u8(data), new SubBlocks(file.part(data + 1, end - data - 1L)), frame);
            file.part(at, end - at).into(bare);
            size = all;
        }
        return end;
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
