package org.houserules.screening.pictures;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What kind of file the first bytes show. The file's name is never asked. */
final class Beginning {
    private static final String JPEG = "\u00FF\u00D8\u00FF";
    private static final String PNG = "\u0089PNG\r\n\u001A\n";

    private record Sign(String bytes, String meaning) {}

    private static final List<Sign> UNSUPPORTED = List.of(
            new Sign("II*\0", "a TIFF or raw picture"),
            new Sign("MM\0*", "a TIFF or raw picture"),
            new Sign("II+\0", "a TIFF picture"),
            new Sign("MM\0+", "a TIFF picture"),
            new Sign("\0\0\0\fJXL \r\n\u0087\n", "a JPEG XL picture"),
            new Sign("\u00FF\n", "a JPEG XL picture"),
            new Sign("\0\0\0\fjP  \r\n\u0087\n", "a JPEG 2000 picture"),
            new Sign("\u00FFO\u00FFQ", "a JPEG 2000 picture"),
            new Sign("8BPS\0", "a Photoshop picture"),
            new Sign("\0\0\u0001\0", "an icon"));

    private static final List<Sign> OTHER = List.of(
            new Sign("%PDF-", "begins like a PDF document"),
            new Sign("PK", "begins like a ZIP archive or an Office document"),
            new Sign("\u00D0\u00CF\u0011\u00E0", "begins like an older Office document"),
            new Sign("MZ", "begins like a Windows program"),
            new Sign("\u007FELF", "begins like a Linux program"),
            new Sign("#!", "begins like a script"),
            new Sign("%!PS", "begins like a PostScript document"),
            new Sign("{\\rtf", "begins like an RTF document"),
            new Sign("\u001F\u008B", "begins like a compressed archive"),
            new Sign("Rar!", "begins like a RAR archive"),
            new Sign("7z\u00BC\u00AF", "begins like a 7-Zip archive"),
            new Sign("ID3", "begins like a sound recording"),
            new Sign("OggS", "begins like a sound recording"));

    private static final Map<String, String> BRANDS = Map.ofEntries(
            Map.entry("heic", "a HEIC picture"),
            Map.entry("heix", "a HEIC picture"),
            Map.entry("heim", "a HEIC picture"),
            Map.entry("heis", "a HEIC picture"),
            Map.entry("hevc", "a HEIC picture"),
            Map.entry("hevx", "a HEIC picture"),
            Map.entry("mif1", "a HEIF picture"),
            Map.entry("mif2", "a HEIF picture"),
            Map.entry("msf1", "a HEIF picture"),
            Map.entry("avif", "an AVIF picture"),
            Map.entry("avis", "an AVIF picture"),
            Map.entry("crx ", "a raw picture"));

    private static final Set<Integer> BMP_HEADERS = Set.of(12, 40, 52, 56, 64, 108, 124);

    private Beginning() {}

    static PictureType typeOf(Bytes file) throws Refusal {
        if (file.startsWith(JPEG)) {
            return PictureType.JPEG;
        }
        if (file.startsWith(PNG)) {
            return PictureType.PNG;
        }
        if (file.startsWith("GIF87a") || file.startsWith("GIF89a")) {
            return PictureType.GIF;
        }
        throw refusal(file);
    }

    /** Whether a box named {@code ftyp} opens the file and holds a picture rather than a film. */
    static boolean isPictureBox(Bytes file) {
        return file.holds(4, "ftyp") && BRANDS.containsKey(brand(file));
    }

    private static Refusal refusal(Bytes file) throws Refusal {
        String kind = unsupported(file);
        if (kind.isEmpty()) {
            return other(file);
        }
        HiddenDocument.refuse(file);
        return Refusal.unsupported(kind);
    }

    /** The kind of picture that is known but cannot be opened, or empty. */
    private static String unsupported(Bytes file) throws Refusal {
        if (isPictureBox(file)) {
            return BRANDS.getOrDefault(brand(file), "a HEIF picture");
        }
        if (file.startsWith("RIFF") && file.holds(8, "WEBP")) {
            return "a WebP picture";
        }
        if (isBitmap(file)) {
            return "a BMP picture";
        }
        return UNSUPPORTED.stream()
                .filter(sign -> file.startsWith(sign.bytes()))
                .map(Sign::meaning)
                .findFirst()
                .orElse("");
    }

    private static Refusal other(Bytes file) {
        if (Markup.isSvg(file)) {
            return Refusal.refused(
                    "is an SVG drawing, which can hold scripts and links and is not taken as a picture",
                    "Save the drawing as a PNG picture.");
        }
        if (VideoSign.isVideo(file)) {
            return Refusal.refused("is a video, not a picture", "List it under videos.");
        }
        for (Sign sign : OTHER) {
            if (file.startsWith(sign.bytes())) {
                return Refusal.notAPicture(sign.meaning());
            }
        }
        return Refusal.notAPicture(Markup.likeness(file));
    }

    private static boolean isBitmap(Bytes file) throws Refusal {
        return file.startsWith("BM") && file.has(14, 4) && BMP_HEADERS.contains((int) file.u32Little(14));
    }

    private static String brand(Bytes file) {
        String start = file.first(12).latin1();
        return start.length() < 12 ? "" : start.substring(8);
    }
}
