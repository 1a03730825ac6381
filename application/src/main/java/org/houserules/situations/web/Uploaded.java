package org.houserules.situations.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.reading.Unusable;
import org.springframework.web.multipart.MultipartFile;

/** What was typed or sent, and what is wrong with it. */
final class Uploaded {
    static final String FIELD = "situations";
    /** Whatever is longer is refused by whoever reads it. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MOST_FAULTS = 12;

    private Uploaded() {}

    /** A file counts instead of what is written. */
    static String text(String typed, Optional<MultipartFile> file) {
        return file.filter(sent -> !sent.isEmpty())
                .map(Uploaded::text)
                .orElse(typed)
                .replace("\r\n", "\n");
    }

    private static String text(MultipartFile file) {
        try (InputStream in = file.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static FormErrors errors(Unusable unusable) {
        return new FormErrors(unusable.faults().stream()
                .limit(MOST_FAULTS)
                .map(fault -> new FieldError(
                        FIELD,
                        (fault.line() > 0 ? "Line " + fault.line() + ": " : "") + fault.what() + ". " + fault.mend()))
                .toList());
    }
}
