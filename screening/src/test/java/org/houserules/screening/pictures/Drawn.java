package org.houserules.screening.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small pictures drawn for the tests. */
final class Drawn {
    private Drawn() {}

    static byte[] jpeg() {
        return jpeg(24, 17, false);
    }

    static byte[] jpeg(int width, int height, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        return written(writer, param, picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] greyJpeg() {
        return plain("jpeg", picture(24, 17, BufferedImage.TYPE_BYTE_GRAY));
    }

    static byte[] png() {
        return png(BufferedImage.TYPE_INT_ARGB, false);
    }

    static byte[] png(int type, boolean interlaced) {
        return png(picture(19, 13, type), interlaced);
    }

    static byte[] png(BufferedImage picture, boolean interlaced) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        return written(writer, param, picture);
    }

    static byte[] gif() {
        return gif(19, 13, true);
    }

    static byte[] gif(int width, int height, boolean interlaced) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        return written(writer, param, picture(width, height, BufferedImage.TYPE_BYTE_INDEXED));
    }

    static BufferedImage picture(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < width; i++) {
            pen.setColor(new Color(i * 13 % 256, i * 7 % 256, i * 31 % 256));
            pen.drawLine(i, 0, width - i, height);
        }
        pen.dispose();
        return image;
    }

    static byte[] plain(String format, BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        return written(writer, writer.getDefaultWriteParam(), image);
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam param, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
