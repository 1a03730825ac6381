package org.houserules.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The two formats in which pictures are kept. */
enum Encode {
    JPEG("image/jpeg"),
    PNG("image/png");

    private static final float QUALITY = 0.85f;

    private final String mediaType;

    Encode(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] encode(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(name()).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), param(writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private ImageWriteParam param(ImageWriter writer) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (this == JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
        }
        return param;
    }
}
