package org.houserules.posts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;

/**
 * What the trained model says of a post. It is asked when a post is handed in, approved and published, for asking takes a
 * moment; pages in between show what it has said. Texts are remembered by their digest only.
 */
public final class SecondReading {
    private static final int REMEMBERED = 500;
    private static final Screened NOTHING = new Screened(List.of(), Optional.empty());

    private final TextScreening model;
    private final Map<String, Screened> said =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Screened> eldest) {
                    return size() > REMEMBERED;
                }
            });

    public SecondReading(TextScreening model) {
        this.model = model;
    }

    /** For where only rules are asked. */
    public static SecondReading none() {
        return new SecondReading(text -> NOTHING);
    }

    /** Asks before anybody hands the text in, and remembers. */
    public void readAhead(String text) {
        asked().screen(text);
    }

    /** Asks, unless it has answered before. */
    TextScreening asked() {
        return text -> text.isBlank() ? NOTHING : answered(text);
    }

    /** Asks nothing: what it has not read yet is no finding. */
    TextScreening remembered() {
        return text -> Optional.ofNullable(said.get(digest(text))).orElse(NOTHING);
    }

    private Screened answered(String text) {
        String digest = digest(text);
        return Optional.ofNullable(said.get(digest))
                .filter(known -> known.cannotTell().isEmpty())
                .orElseGet(() -> ask(text, digest));
    }

    private Screened ask(String text, String digest) {
        Screened answer = model.screen(text);
        Screened telling = new Screened(
                answer.findings().stream().filter(SecondReading::isSure).toList(), answer.cannotTell());
        said.put(digest, telling);
        return telling;
    }

    /** Of what may put somebody at risk the model speaks up before it is sure; the school itself does not threaten. */
    private static boolean isSure(TextFinding finding) {
        return switch (finding.kind()) {
            case THREAT, GROOMING, SELF_HARM -> finding.urgency() == Urgency.NOW;
            case ABUSE, HATE, BULLYING, SEXUAL -> finding.urgency() == Urgency.SOON;
            default -> false;
        };
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
