package org.houserules.posts;

import java.util.List;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/** The words of a title by which it is found again, without regard to case and accents. */
public final class TitleWords {
    private static final int MOST = 40;

    private TitleWords() {}

    public static List<String> of(String title) {
        return Tokens.of(title).stream()
                .map(Token::folded)
                .filter(word -> !word.isBlank())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
