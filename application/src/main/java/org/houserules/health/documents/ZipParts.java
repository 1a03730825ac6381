package org.houserules.health.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a zipped document, unpacked only as far as no bomb can reach. */
final class ZipParts {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long MOST_UNPACKED = 100L * MEGABYTE;
    /** Text of five hundred pages with all its marks is half of it; the server has little room. */
    private static final int MOST_KEPT = 32 * MEGABYTE;

    private static final int MOST_PARTS = 5_000;
    /** Text packs to a tenth, long runs of one letter to a thousandth. */
    private static final int LARGEST_RATIO = 150;

    private static final int RATIO_COUNTS_FROM = 4 * MEGABYTE;
    private static final String BOMB = "It unpacks to far more than any document holds";
    private static final String BOMB_MEND = "Open it in Word, save it anew as .docx and try again.";

    private final byte[] packed;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;
    private long kept;

    private ZipParts(byte[] packed) {
        this.packed = packed;
    }

    /** XML parts by their names in lower case. */
    static Map<String, byte[]> read(byte[] packed) throws Refused {
        ZipParts read = new ZipParts(packed);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new Refused(BOMB, BOMB_MEND);
                }
                read.part(entry.getName().toLowerCase(java.util.Locale.ROOT).replace('\\', '/'), zip);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw damaged();
        }
        return read.parts;
    }

    static Refused damaged() {
        return new Refused("The file is damaged", "Open it in Word, save it anew as .docx and try again.");
    }

    private void part(String name, ZipInputStream zip) throws IOException, Refused {
        boolean isText = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (isText) {
                part.write(buffer, 0, read);
                kept += read;
            }
            refuseBomb();
        }
        if (isText) {
            parts.putIfAbsent(name, part.toByteArray());
        }
    }

    private void refuseBomb() throws Refused {
        boolean packedTooWell = unpacked > RATIO_COUNTS_FROM && unpacked / LARGEST_RATIO > packed.length;
        if (unpacked > MOST_UNPACKED || kept > MOST_KEPT || packedTooWell) {
            throw new Refused(BOMB, BOMB_MEND);
        }
    }
}
