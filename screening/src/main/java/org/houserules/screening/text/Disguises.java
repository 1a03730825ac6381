package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houserules.screening.Fold;
import org.houserules.screening.Token;

/** Finds words of a list behind digits, symbols, stars and stretched letters, chunk by chunk between white space. */
final class Disguises {
    private static final int LONGEST = 40;
    private static final String SYMBOLS = "@$!|€";
    private static final String FROM = "013456789@$!|€";
    private static final String AS_I = "oieasgtbgasiie";
    private static final String AS_L = "oleasbtbgaslle";
    private static final List<String> STARRED = WordList.lines("starred");
    /** What stands behind an apostrophe in words of everyday. */
    private static final Set<String> ENDINGS =
            Set.of("", "ll", "re", "ve", "d", "s", "t", "m", "n", "em", "er", "all", "am");

    private static final String STARS = "*#%^~•×_-·.";

    private final String text;
    private final Predicate<String> known;

    Disguises(String text, Predicate<String> known) {
        this.text = text;
        this.known = known;
    }

    List<Token> unmasked() {
        List<Token> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i - from >= 3 && i - from <= LONGEST) {
                    chunk(from, i).ifPresent(found::add);
                }
                from = i + 1;
            }
        }
        return found;
    }

    private Optional<Token> chunk(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !belongs(text.codePointAt(from), "@$*")) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && !belongs(text.codePointBefore(to), "$*-")) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        String chunk = text.substring(from, to);
        int at = from;
        int upTo = to;
        return isDisguised(chunk)
                ? candidates(chunk).findFirst().map(form -> new Token(form, form, at, upTo, false, false, false))
                : Optional.empty();
    }

    private static boolean belongs(int c, String also) {
        return Character.isLetterOrDigit(c) || also.indexOf(c) >= 0 || Lookalikes.isInCircleOrSquare(c);
    }

    /** A letter has to be there, and it must not be a road such as A55 or a year group such as Y5. */
    private static boolean isDisguised(String chunk) {
        int letters = 0;
        int digits = 0;
        int masks = 0;
        int run = 0;
        int longestRun = 0;
        int before = 0;
        for (int i = 0; i < chunk.length(); i += Character.charCount(before)) {
            int c = chunk.codePointAt(i);
            letters += Character.isLetter(c) || Lookalikes.isInCircleOrSquare(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            masks += Character.isDigit(c) || !Character.isLetterOrDigit(c) || c >= 128 ? 1 : 0;
            run = c == before ? run + 1 : 1;
            longestRun = Math.max(longestRun, run);
            before = c;
        }
        boolean road = letters == 1 && digits > 0 && Character.isLetter(chunk.charAt(0));
        boolean symbols = letters == 0 && chunk.startsWith("@$");
        return symbols || (letters > 0 && !road && (masks > 0 || longestRun > 2));
    }

    private Stream<String> candidates(String chunk) {
        String folded = Lookalikes.plain(Fold.fold(chunk));
        String changed = folded.equals(Fold.fold(chunk)) && isReadPlainly(chunk) ? folded : "";
        Stream<String> starred = STARRED.stream().filter(word -> isBehindStars(folded, word));
        Stream<String> mapped = Stream.of(mapped(folded, AS_I), mapped(folded, AS_L))
                .flatMap(word -> Stream.of(word, squeezed(word, 2), squeezed(word, 1)))
                .filter(word -> !word.equals(changed) && known.test(word));
        return Stream.concat(hasStar(folded) ? starred : Stream.empty(), mapped);
    }

    /** Whether the plain text has the word already: not where a sign parts it, but an apostrophe in "he'll" does not. */
    private static boolean isReadPlainly(String chunk) {
        int apostrophe = -1;
        for (int i = 0; i < chunk.length(); i++) {
            apostrophe = Fold.isApostrophe(chunk.charAt(i)) ? i : apostrophe;
        }
        boolean contraction = apostrophe < 0 || ENDINGS.contains(Fold.fold(chunk.substring(apostrophe + 1)));
        return contraction && chunk.codePoints().noneMatch(Lookalikes::isInCircleOrSquare);
    }

    private static boolean hasStar(String folded) {
        return folded.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && c != '\'');
    }

    /** Each star stands for one letter; a single dash or point is no star, and the first letter has to be there. */
    private static boolean isBehindStars(String starred, String word) {
        if (starred.length() != word.length() || starred.charAt(0) != word.charAt(0)) {
            return false;
        }
        int stars = 0;
        boolean sure = false;
        for (int i = 1; i < word.length(); i++) {
            char c = starred.charAt(i);
            boolean star = STARS.indexOf(c) >= 0 || c == '@' || c == '!' || c == '$';
            if (!star && c != word.charAt(i)) {
                return false;
            }
            stars += star ? 1 : 0;
            sure |= star && "-._".indexOf(c) < 0;
        }
        return sure || stars > 1;
    }

    private static String mapped(String folded, String letters) {
        StringBuilder word = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int mask = FROM.indexOf(c);
            if (mask >= 0) {
                word.append(letters.charAt(mask));
            } else if (Character.isLetterOrDigit(c) || SYMBOLS.indexOf(c) >= 0) {
                word.append(c);
            }
        }
        return word.toString();
    }

    private static String squeezed(String word, int most) {
        StringBuilder squeezed = new StringBuilder(word.length());
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            run = i > 0 && word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
            if (run <= most) {
                squeezed.append(word.charAt(i));
            }
        }
        return squeezed.toString();
    }
}
