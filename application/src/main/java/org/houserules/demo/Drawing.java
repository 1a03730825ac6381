package org.houserules.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.BiConsumer;

/** Pictures drawn by simple shapes: nobody was ever in front of a camera for them. */
enum Drawing {
    RELAY(new Color(0xCFE8F5), Drawing::relay),
    HARVEST(new Color(0xF6EBD3), Drawing::harvest),
    STAGE(new Color(0x2B2238), Drawing::stage),
    GARDEN(new Color(0xDDF0D0), Drawing::garden),
    LIBRARY(new Color(0xEFE3D5), Drawing::library),
    SNOW(new Color(0xB9CFE4), Drawing::snow);

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int GROUND = 480;

    private final Color sky;
    private final BiConsumer<Brush, Integer> scene;

    Drawing(Color sky, BiConsumer<Brush, Integer> scene) {
        this.sky = sky;
        this.scene = scene;
    }

    /** @param people figures in it */
    BufferedImage draw(int people) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(sky);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        scene.accept(new Brush(pen), people);
        pen.dispose();
        return picture;
    }

    private static void relay(Brush brush, int people) {
        brush.ground(0x86B66A);
        brush.box(0xC8643C, 0, GROUND + 40, WIDTH, 70);
        for (int i = 0; i < people; i++) {
            brush.figure(200 + i * 150, GROUND + 60, true);
        }
    }

    private static void harvest(Brush brush, int people) {
        brush.ground(0xB98A55);
        int[] fruit = {0xC63D2F, 0xE8A33D, 0x6C9A3B, 0x7B3F61, 0xE8C53D};
        for (int i = 0; i < 10; i++) {
            brush.ball(fruit[i % fruit.length], 300 + i % 5 * 80, 330 + i / 5 * 60, 46);
        }
        brush.box(0x8A5A2B, 240, 400, 470, 120);
        for (int i = 0; i < people; i++) {
            brush.figure(110 + i * 760 / Math.max(1, people), GROUND + 70, false);
        }
    }

    private static void stage(Brush brush, int people) {
        brush.box(0x8F1D2C, 0, 0, 170, HEIGHT);
        brush.box(0x8F1D2C, WIDTH - 170, 0, 170, HEIGHT);
        brush.box(0x9A6B3F, 0, GROUND, WIDTH, HEIGHT - GROUND);
        brush.ball(0xF5E7A8, WIDTH / 2, 210, 110);
        for (int i = 0; i < people; i++) {
            brush.figure(280 + i * 110, GROUND + 30, false);
        }
    }

    private static void garden(Brush brush, int people) {
        brush.ground(0x7A5A3C);
        for (int i = 0; i < 12; i++) {
            brush.box(0x3F7D3A, 60 + i * 75, 420, 8, 90);
            brush.ball(i % 2 == 0 ? 0xE8C53D : 0xC65D8A, 64 + i * 75, 410, 24);
        }
        for (int i = 0; i < people; i++) {
            brush.figure(180 + i * 190, GROUND + 90, false);
        }
    }

    private static void library(Brush brush, int people) {
        int[] spines = {0x31688E, 0xC63D2F, 0x3F7D3A, 0xE8A33D, 0x7B3F61};
        for (int shelf = 0; shelf < 3; shelf++) {
            brush.box(0x7A5230, 60, 150 + shelf * 140, WIDTH - 120, 14);
            for (int i = 0; i < 28; i++) {
                int height = 80 + i * 13 % 40;
                brush.box(spines[(i + shelf) % spines.length], 70 + i * 29, 150 + shelf * 140 - height, 22, height);
            }
        }
        for (int i = 0; i < people; i++) {
            brush.figure(250 + i * 180, HEIGHT - 60, false);
        }
    }

    private static void snow(Brush brush, int people) {
        brush.ground(0xF4F8FB);
        brush.box(0xA65E44, 520, 260, 300, 230);
        brush.box(0xE9EEF2, 500, 240, 340, 30);
        for (int i = 0; i < 90; i++) {
            brush.ball(0xFFFFFF, i * 131 % WIDTH, i * 71 % HEIGHT, 5);
        }
        for (int i = 0; i < people; i++) {
            brush.figure(120 + i * 110, GROUND + 70, false);
        }
    }

    /** Shapes in plain colours. */
    private record Brush(Graphics2D pen) {
        private static final int[] SHIRTS = {0x31688E, 0xC63D2F, 0x3F7D3A, 0xE8A33D, 0x7B3F61, 0x2E8C8C};

        void ground(int colour) {
            box(colour, 0, GROUND, WIDTH, HEIGHT - GROUND);
        }

        void box(int colour, int x, int y, int width, int height) {
            pen.setColor(new Color(colour));
            pen.fillRect(x, y, width, height);
        }

        void ball(int colour, int x, int y, int radius) {
            pen.setColor(new Color(colour));
            pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }

        /** A head without a face, a shirt, arms and legs. */
        void figure(int x, int feet, boolean runs) {
            int stride = runs ? 46 : 16;
            pen.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.setColor(new Color(0x3A3A48));
            pen.drawLine(x, feet - 80, x - stride, feet);
            pen.drawLine(x, feet - 80, x + stride, feet - (runs ? 24 : 0));
            pen.setColor(new Color(SHIRTS[x / 10 % SHIRTS.length]));
            pen.fillRoundRect(x - 26, feet - 165, 52, 92, 26, 26);
            pen.drawLine(x - 18, feet - 150, x - stride - 14, feet - (runs ? 130 : 90));
            pen.drawLine(x + 18, feet - 150, x + stride + 14, feet - (runs ? 160 : 90));
            ball(0xD9A77B, x, feet - 195, 28);
        }
    }
}
