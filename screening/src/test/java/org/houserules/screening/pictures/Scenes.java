package org.houserules.screening.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Drawn scenes with something all over them, and what people do to pictures. */
final class Scenes {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private Scenes() {}

    static BufferedImage scene(long seed) {
        Random chance = new Random(seed);
        BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scene.createGraphics();
        pen.setColor(new Color(chance.nextInt(0x1000000)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 24; i++) {
            pen.setColor(new Color(chance.nextInt(0x1000000)));
            int size = 60 + chance.nextInt(200);
            int x = chance.nextInt(WIDTH) - size / 2;
            int y = chance.nextInt(HEIGHT) - size / 2;
            if (chance.nextBoolean()) {
                pen.fillOval(x, y, size, size);
            } else {
                pen.fillRect(x, y, size, 60 + chance.nextInt(200));
            }
        }
        pen.dispose();
        return scene;
    }

    static BufferedImage flat(int colour) {
        BufferedImage flat = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = flat.createGraphics();
        pen.setColor(new Color(colour));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        return flat;
    }

    /** @param left and the others: shares of the side that are cut off */
    static BufferedImage cut(BufferedImage picture, double left, double top, double right, double bottom) {
        int x = (int) (picture.getWidth() * left);
        int y = (int) (picture.getHeight() * top);
        int width = (int) (picture.getWidth() * (1 - right)) - x;
        int height = (int) (picture.getHeight() * (1 - bottom)) - y;
        return drawn(picture.getSubimage(x, y, width, height), width, height);
    }

    static BufferedImage quarter(BufferedImage picture) {
        return drawn(picture, picture.getWidth() / 4, picture.getHeight() / 4);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    static BufferedImage asJpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), param);
            stream.flush();
            return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
