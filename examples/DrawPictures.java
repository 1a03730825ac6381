import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws the pictures of the examples; each file says that a tablet of the invented school took it. */
final class DrawPictures {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final Color SKY = new Color(0xD9ECF7);
    private static final Color GRASS = new Color(0x9CC78B);
    private static final Color TRACK = new Color(0xC9735B);
    private static final Color WATER = new Color(0x6FB7D6);
    private static final Color WOOD = new Color(0xA9794F);
    private static final Color INK = new Color(0x26313B);
    private static final List<Color> SHIRTS = List.of(new Color(0xE3A72F), new Color(0x7A4FA3), new Color(0x2F8F83));

    /** Where a camera's name stands in a picture file. */
    private record Note(int tag, String words) {}

    private static final List<Note> TABLET = List.of(new Note(0x010F, "Apple"), new Note(0x0110, "iPad (10th generation)"));

    private DrawPictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "." : arguments[0]);
        write(folder.resolve("relay.jpg"), DrawPictures::relay);
        write(folder.resolve("harvest.jpg"), DrawPictures::harvest);
        write(folder.resolve("gala.jpg"), DrawPictures::gala);
    }

    // Three children on a track, one passing a baton.
    private static void relay(Graphics2D pen) {
        fill(pen, SKY, 0, 260);
        fill(pen, GRASS, 260, 140);
        fill(pen, TRACK, 400, 240);
        pen.setColor(Color.WHITE);
        pen.drawLine(0, 480, WIDTH, 480);
        pen.drawLine(0, 560, WIDTH, 560);
        runner(pen, 190, 250, SHIRTS.get(0));
        runner(pen, 430, 270, SHIRTS.get(0));
        runner(pen, 740, 240, SHIRTS.get(1));
        pen.setColor(INK);
        pen.drawLine(300, 348, 350, 344);
    }

    // Tins and pumpkins on a table; nobody is in it.
    private static void harvest(Graphics2D pen) {
        fill(pen, new Color(0xF4E7CF), 0, 420);
        fill(pen, WOOD, 420, 220);
        for (int i = 0; i < 5; i++) {
            tin(pen, 90 + i * 90, 300 - i % 2 * 110);
        }
        pumpkin(pen, 590, 300);
        pumpkin(pen, 750, 330);
        pen.setColor(INK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 54));
        pen.drawString("Harvest table", 300, 110);
    }

    // Three swimmers and their lanes.
    private static void gala(Graphics2D pen) {
        fill(pen, SKY, 0, 120);
        fill(pen, WATER, 120, 520);
        for (int lane = 1; lane <= 2; lane++) {
            rope(pen, 120 + lane * 173);
        }
        swimmer(pen, 260, 200, SHIRTS.get(0));
        swimmer(pen, 560, 370, SHIRTS.get(1));
        swimmer(pen, 400, 540, SHIRTS.get(2));
    }

    private static void runner(Graphics2D pen, int x, int y, Color shirt) {
        head(pen, x, y);
        pen.setColor(shirt);
        pen.fillRoundRect(x - 22, y + 36, 44, 96, 24, 24);
        pen.setColor(INK);
        pen.drawLine(x + 14, y + 60, x + 110, y + 98);
        pen.drawLine(x - 14, y + 60, x - 70, y + 112);
        pen.drawLine(x + 4, y + 130, x + 70, y + 190);
        pen.drawLine(x + 70, y + 190, x + 50, y + 258);
        pen.drawLine(x - 4, y + 130, x - 50, y + 186);
        pen.drawLine(x - 50, y + 186, x - 124, y + 178);
    }

    private static void swimmer(Graphics2D pen, int x, int y, Color cap) {
        pen.setColor(INK);
        pen.drawArc(x + 10, y - 50, 120, 90, 0, 150);
        head(pen, x, y);
        pen.setColor(cap);
        pen.fillArc(x - 32, y - 34, 64, 64, 0, 180);
        pen.setColor(Color.WHITE);
        pen.drawArc(x - 90, y + 18, 180, 40, 180, 180);
    }

    private static void head(Graphics2D pen, int x, int y) {
        pen.setColor(new Color(0xF0C9A4));
        pen.fillOval(x - 30, y - 32, 60, 64);
        pen.setColor(INK);
        pen.drawOval(x - 30, y - 32, 60, 64);
        pen.fillOval(x - 14, y - 8, 8, 8);
        pen.fillOval(x + 8, y - 8, 8, 8);
        pen.drawArc(x - 14, y - 4, 28, 22, 200, 140);
    }

    private static void rope(Graphics2D pen, int y) {
        for (int x = 0; x < WIDTH; x += 48) {
            pen.setColor(x % 96 == 0 ? Color.WHITE : new Color(0xC44536));
            pen.fillOval(x, y, 40, 14);
        }
    }

    private static void tin(Graphics2D pen, int x, int y) {
        pen.setColor(new Color(0xB7BDC2));
        pen.fillRoundRect(x, y, 76, 110, 16, 16);
        pen.setColor(SHIRTS.get(x / 90 % SHIRTS.size()));
        pen.fillRect(x, y + 30, 76, 54);
    }

    private static void pumpkin(Graphics2D pen, int x, int y) {
        pen.setColor(new Color(0xDD7F2A));
        pen.fillOval(x, y, 140, 110);
        pen.fillOval(x + 34, y - 6, 72, 122);
        pen.setColor(new Color(0x5D7B3A));
        pen.fillRect(x + 62, y - 30, 16, 30);
    }

    private static void fill(Graphics2D pen, Color colour, int top, int height) {
        pen.setColor(colour);
        pen.fillRect(0, top, WIDTH, height);
    }

    private static void write(Path file, Consumer<Graphics2D> scene) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        scene.accept(pen);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        Files.write(file, withNotes(jpeg.toByteArray(), TABLET));
    }

    // The notes stand directly behind the two bytes that every JPEG begins with.
    private static byte[] withNotes(byte[] jpeg, List<Note> notes) {
        byte[] exif = exif(notes);
        return bytes(out -> {
            out.write(jpeg, 0, 2);
            out.writeShort(0xFFE1);
            out.writeShort(exif.length + 2);
            out.write(exif);
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    // One TIFF directory; words longer than four bytes stand behind it, as EXIF wants it.
    private static byte[] exif(List<Note> notes) {
        return bytes(out -> {
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(notes.size());
            int behind = 8 + 2 + 12 * notes.size() + 4;
            for (Note note : notes) {
                behind = entry(out, note, behind);
            }
            out.writeInt(0);
            for (Note note : notes) {
                out.write(ended(note));
            }
        });
    }

    private static int entry(DataOutputStream out, Note note, int behind) throws IOException {
        out.writeShort(note.tag());
        out.writeShort(2);
        out.writeInt(ended(note).length);
        out.writeInt(behind);
        return behind + ended(note).length;
    }

    private static byte[] ended(Note note) {
        return (note.words() + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
