package org.houserules.screening.pictures;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes every pixel of a walked picture, for what only decoding finds; no more than a sketch is kept of it. */
final class Pixels {
    private static final int SKETCH = 256;

    private Pixels() {}

    static void decode(PictureType type, Walked walked) throws Refusal {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        AtomicBoolean warned = new AtomicBoolean();
        try (ImageInputStream in = new MemoryCacheImageInputStream(walked.bare().stream())) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((source, warning) -> warned.set(true));
            decode(reader, sketch(reader, walked.size()));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // what the decoders of the JDK throw on damaged data
            throw Refusal.damaged("its pixels cannot be decoded");
        } finally {
            reader.dispose();
        }
        if (warned.get()) {
            throw Refusal.damaged("a part of its pixels is missing or spoilt");
        }
    }

    private static void decode(ImageReader reader, ImageReadParam sketch) throws IOException {
        if (reader.canReadRaster()) {
            reader.readRaster(0, sketch); // without colours: no profile is needed to find damage
        } else {
            reader.read(0, sketch);
        }
    }

    private static ImageReadParam sketch(ImageReader reader, PictureSize size) {
        int step = Math.max(1, size.longerSide() / SKETCH);
        ImageReadParam sketch = reader.getDefaultReadParam();
        sketch.setSourceSubsampling(Math.min(step, size.width()), Math.min(step, size.height()), 0, 0);
        return sketch;
    }
}
