package org.houserules.screening.faces;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.houserules.screening.pictures.Smaller;

/** A group picture made of one portrait: in rows, each a little turned, darker or brighter, some mirrored. */
final class Group {
    /** Where the face is in the portrait. */
    private static final int FACE_LEFT = 178;

    private static final int FACE_TOP = 62;
    private static final int FACE_WIDTH = 91;
    private static final int FACE_HEIGHT = 115;

    private final BufferedImage picture;
    private final int faceHeight;
    private final Random chance = new Random(20_261_120);
    private final List<int[]> middles = new ArrayList<>();

    private Group(BufferedImage picture, int faceHeight) {
        this.picture = picture;
        this.faceHeight = faceHeight;
    }

    static Group of(BufferedImage portrait, int width, int height, int faceHeight, int people) {
        Group group = new Group(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), faceHeight);
        Graphics2D pen = group.picture.createGraphics();
        pen.setColor(new Color(104, 128, 96));
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        BufferedImage head = head(portrait, faceHeight);
        int step = head.getWidth() + head.getWidth() / 4;
        for (int i = 0; i < people; i++) {
            int inARow = Math.max(1, width / step);
            group.draw(pen, head, step / 2 + i % inARow * step, step / 2 + i / inARow * step);
        }
        pen.dispose();
        return group;
    }

    private static BufferedImage head(BufferedImage portrait, int faceHeight) {
        int half = FACE_HEIGHT + FACE_HEIGHT / 10;
        BufferedImage head = portrait.getSubimage(
                FACE_LEFT + FACE_WIDTH / 2 - half,
                Math.max(0, FACE_TOP + FACE_HEIGHT / 2 - half),
                2 * half,
                FACE_TOP + FACE_HEIGHT / 2 + half);
        int longer = Math.max(head.getWidth(), head.getHeight());
        return Smaller.within(head, Math.max(1, longer * faceHeight / FACE_HEIGHT));
    }

    private void draw(Graphics2D pen, BufferedImage head, int x, int y) {
        BufferedImage lit = new RescaleOp(0.6f + 0.6f * chance.nextFloat(), 0, null).filter(head, null);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(chance.nextInt(31) - 15));
        place.scale(chance.nextBoolean() ? 1 : -1, 1);
        place.translate(-lit.getWidth() / 2.0, -lit.getHeight() / 2.0);
        pen.drawImage(lit, place, null);
        middles.add(new int[] {x, y});
    }

    BufferedImage picture() {
        return picture;
    }

    /** How many of the faces that were drawn are among those found. */
    long foundBy(List<Face> faces) {
        return middles.stream()
                .filter(middle -> faces.stream().anyMatch(face -> isAt(face, middle)))
                .count();
    }

    private boolean isAt(Face face, int[] middle) {
        double x = face.left() + face.width() / 2.0 - middle[0];
        double y = face.top() + face.height() / 2.0 - middle[1];
        return Math.hypot(x, y) < faceHeight;
    }
}
