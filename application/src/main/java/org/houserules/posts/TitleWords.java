package org.houserules.posts;

import java.util.List;
import org.houserules.screening.Fold;
import org.houserules.screening.Tokens;

/** The words of a title by which it is found again, without regard to case and accents. */
public final class TitleWords {
    private static final int MOST = 40;

    private TitleWords() {}

    public static List<String> of(String title) {
        return Tokens.of(title).stream()
                .map(token -> Fold.fold(token.written()))
                .filter(word -> !word.isBlank())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
