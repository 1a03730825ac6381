package org.houserules.screening.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.houserules.screening.text.TextKind;

/**
 * The numbers as bytes: a mark, the version of the form, the SHA-256 of the rest, and the rest in half precision. Of a
 * table only the places that hold something are written.
 */
public final class NumbersFile {
    private static final int MARK = 0x48524E4D;
    private static final int VERSION = 3;
    private static final int DIGEST = 32;
    private static final int BEGIN = 8 + DIGEST;

    private NumbersFile() {}

    public static byte[] write(Numbers numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(numbers.hidden().length);
            for (float[] row : numbers.hidden()) {
                dense(out, row);
            }
            dense(out, numbers.hiddenBias());
            out.writeInt(numbers.heads().size());
            for (Numbers.Head head : numbers.heads()) {
                head(out, head);
            }
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
        return sealed(bytes.toByteArray());
    }

    /** @throws IllegalArgumentException for bytes that are no such file, of another version, or changed */
    public static Numbers read(byte[] file) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            if (file.length < BEGIN || in.readInt() != MARK || in.readInt() != VERSION) {
                throw new IllegalArgumentException("the file of its numbers is not one that this version reads");
            }
            if (!Arrays.equals(in.readNBytes(DIGEST), digest(Arrays.copyOfRange(file, BEGIN, file.length)))) {
                throw new IllegalArgumentException("the file of its numbers was changed or is not whole");
            }
            return numbers(in);
        } catch (IOException wrong) {
            throw new IllegalArgumentException("the file of its numbers ends too early", wrong);
        }
    }

    /** The SHA-256 that a file names, for people. */
    public static String digestOf(byte[] file) {
        return HexFormat.of().formatHex(file, 8, BEGIN);
    }

    private static byte[] sealed(byte[] content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            out.write(digest(content));
            out.write(content);
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
        return file.toByteArray();
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static Numbers numbers(DataInputStream in) throws IOException {
        float[][] hidden = new float[in.readInt()][];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = dense(in, Embedding.SIZE);
        }
        float[] bias = dense(in, hidden.length);
        List<Numbers.Head> heads = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            heads.add(head(in, hidden.length));
        }
        return new Numbers(hidden, bias, heads);
    }

    private static void head(DataOutputStream out, Numbers.Head head) throws IOException {
        out.writeUTF(head.kind().key());
        table(out, head.traits());
        dense(out, head.units());
        for (float number : new float[] {
            head.unitsBias(),
            head.blend().traits(),
            head.blend().units(),
            head.blend().bias(),
            head.suspect(),
            head.found(),
            head.soon()
        }) {
            out.writeFloat(number);
        }
    }

    private static Numbers.Head head(DataInputStream in, int units) throws IOException {
        String key = in.readUTF();
        TextKind kind = Arrays.stream(TextKind.values())
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the file of its numbers names an unknown kind"));
        float[] traits = table(in);
        float[] weights = dense(in, units);
        float bias = in.readFloat();
        Numbers.Blend blend = new Numbers.Blend(in.readFloat(), in.readFloat(), in.readFloat());
        return new Numbers.Head(kind, traits, weights, bias, blend, in.readFloat(), in.readFloat(), in.readFloat());
    }

    private static void dense(DataOutputStream out, float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeShort(Float.floatToFloat16(number));
        }
    }

    private static float[] dense(DataInputStream in, int length) throws IOException {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = Float.float16ToFloat(in.readShort());
        }
        return numbers;
    }

    /** How far the next place that holds something is, in one byte as often as possible, and what it holds. */
    private static void table(DataOutputStream out, float[] places) throws IOException {
        int before = -1;
        for (int place = 0; place < places.length; place++) {
            short half = Float.floatToFloat16(places[place]);
            if (Float.float16ToFloat(half) != 0) {
                step(out, place - before);
                out.writeShort(half);
                before = place;
            }
        }
        step(out, places.length - before);
    }

    private static void step(DataOutputStream out, int step) throws IOException {
        if (step < 255) {
            out.writeByte(step);
        } else {
            out.writeByte(255);
            out.writeInt(step);
        }
    }

    private static float[] table(DataInputStream in) throws IOException {
        float[] places = new float[Traits.PLACES];
        int place = -1;
        while (true) {
            int step = in.readUnsignedByte();
            place += step < 255 ? step : in.readInt();
            if (place < 0 || place >= places.length) {
                return places;
            }
            places[place] = Float.float16ToFloat(in.readShort());
        }
    }
}
