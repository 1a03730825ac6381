package org.houserules.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The kinds of picture that a program outside Java can turn into one of ours, where it is installed. */
enum Convertible {
    HEIF(List.of("heif-convert", "heif-dec"), "upload.heic", "converted.jpg") {
        @Override
        List<String> arguments(Path in, Path out) {
            return List.of("-q", "95", in.toString(), out.toString());
        }
    },
    WEBP(List.of("dwebp"), "upload.webp", "converted.png") {
        @Override
        List<String> arguments(Path in, Path out) {
            return List.of("-quiet", in.toString(), "-o", out.toString());
        }
    };

    private static final String ADVICE_HEIF =
            "Send it as a JPEG. On an iPhone: Settings → Camera → Formats → Most Compatible, for the next pictures; for"
                    + " this one, send it to yourself by mail as 'Actual size', or open it on a computer and export it"
                    + " as JPEG.";
    private static final String ADVICE_OTHER = "Open it in a picture program and save or export it as a JPEG or PNG.";

    private final List<String> programs;
    private final String in;
    private final String out;

    Convertible(List<String> programs, String in, String out) {
        this.programs = programs;
        this.in = in;
        this.out = out;
    }

    /** What its first bytes say; empty where no converter would help. HEIC and AVIF are both HEIF. */
    static Optional<Convertible> of(byte[] file) {
        Stretch start = Stretch.of(file).part(0, 12);
        if (start.after(4).startsWith("ftyp") && !start.after(8).startsWith("crx ")) {
            return Optional.of(HEIF);
        }
        return start.startsWith("RIFF") && start.after(8).startsWith("WEBP") ? Optional.of(WEBP) : Optional.empty();
    }

    abstract List<String> arguments(Path in, Path out);

    List<String> programs() {
        return programs;
    }

    String in() {
        return in;
    }

    String out() {
        return out;
    }

    String advice() {
        return this == HEIF ? ADVICE_HEIF : ADVICE_OTHER;
    }
}
