package org.houserules.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.houserules.health.findings.Finding;
import org.houserules.reading.Unusable;

/** A policy of an invented school with which nothing is wrong, and what the check says once something is. */
public final class SoundPolicy {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final String TEXT = text();
    private static final HealthCheck CHECK = HealthCheck.shipped();

    private SoundPolicy() {}

    private static String text() {
        try (InputStream in = SoundPolicy.class.getResourceAsStream("sound-policy.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found when these paragraphs are added. */
    public static List<Finding> with(String... paragraphs) {
        return check(TEXT + "\n\n## 5. More\n\n" + String.join("\n\n", paragraphs) + "\n")
                .findings();
    }

    public static HealthReport check(String text) {
        return check(text, TODAY);
    }

    public static HealthReport check(String text, LocalDate on) {
        try {
            return CHECK.check("policy.md", text.getBytes(StandardCharsets.UTF_8), on);
        } catch (Unusable unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
