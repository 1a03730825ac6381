package org.houserules.posts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;

/** Pictures that are drawn and uploaded to a draft. */
final class Uploads {
    private static final String BOUNDARY = "parted-here";

    private Uploads() {}

    static Page upload(TestBrowser author, String post, Map<String, byte[]> files) {
        Page page = author.open(post + "/edit");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String[] fields = PostsStage.fields(page, Map.of("act", "add-pictures"));
        part(body, "_csrf", page.document().select("input[name=_csrf]").val());
        for (int i = 0; i < fields.length; i += 2) {
            part(body, fields[i], fields[i + 1]);
        }
        files.forEach((name, bytes) -> {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                            + "\"\r\nContent-Type: image/png\r\n\r\n");
            body.writeBytes(bytes);
            write(body, "\r\n");
        });
        write(body, "--" + BOUNDARY + "--\r\n");
        return author.send(HttpRequest.newBuilder(author.at(post + "/edit"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String words) {
        body.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Something all over it, so that it is known again. */
    static BufferedImage scene(long seed) {
        Random chance = new Random(seed);
        BufferedImage scene = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scene.createGraphics();
        for (int i = 0; i < 40; i++) {
            pen.setColor(new Color(chance.nextInt(0x1000000)));
            int size = 60 + chance.nextInt(200);
            pen.fillRect(chance.nextInt(800) - size / 2, chance.nextInt(600) - size / 2, size, size);
        }
        pen.dispose();
        return scene;
    }

    static BufferedImage half(BufferedImage picture) {
        int width = picture.getWidth() / 2;
        int height = picture.getHeight() / 2;
        BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = half.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return half;
    }

    static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
