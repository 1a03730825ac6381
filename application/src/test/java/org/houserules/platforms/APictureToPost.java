package org.houserules.platforms;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawn pictures of a given width. */
final class APictureToPost {
    private APictureToPost() {}

    static PictureToPost wide(int width, String fileName, String alt) {
        return new PictureToPost(fileName, "image/jpeg", drawn(width), alt);
    }

    private static byte[] drawn(int width) {
        BufferedImage image = new BufferedImage(width, width * 2 / 3, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(30, 110, 70));
        pen.fillRect(0, 0, width, width);
        pen.setColor(Color.WHITE);
        pen.fillOval(width / 4, width / 8, width / 3, width / 3);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
