package org.houserules.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a judged picture within a fixed amount of memory: of a very large one every second pixel, or fewer. */
final class Decode {
    /** A picture of 12 megapixels, as phones take them, is decoded whole; one of 48 at half its width and height. */
    private static final long MOST_MEMORY = 39_000_000;

    private Decode() {}

    /** Empty where its pixels cannot be decoded. */
    static Optional<BufferedImage> decode(Parts parts) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(
                        parts.type().name().toLowerCase(Locale.ROOT))
                .next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(parts.stream())) {
            reader.setInput(in, true, true);
            return Optional.of(reader.read(0, everyFew(reader)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            return Optional.empty(); // what the decoders of the JDK throw on damaged data
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam everyFew(ImageReader reader) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long memory = (long) width * height * bytesEach(reader);
        int step = 1;
        while (memory / ((long) step * step) > MOST_MEMORY) {
            step++;
        }
        param.setSourceSubsampling(Math.min(step, width), Math.min(step, height), 0, 0);
        return param;
    }

    private static int bytesEach(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getImageTypes(0).next();
        return Math.max(1, type.getNumBands() * type.getBitsPerBand(0) / 8);
    }
}
