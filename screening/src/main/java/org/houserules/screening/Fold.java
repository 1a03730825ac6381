package org.houserules.screening;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings a word to the form in which words are compared: lower case, without accents, apostrophes, zero-width
 * characters and look-alike letters of other alphabets. Folding a folded word changes nothing.
 */
public final class Fold {
    private static final String LOOKALIKES = "аaеeоoрpсcхxуyкkмmтtнhвbіiѕsјjԁdαaοoρpνvκkτtιi";

    private Fold() {}

    public static String fold(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        // The acute accent used as an apostrophe would otherwise decompose into a space and an accent.
        String parts = Normalizer.normalize(word.replace("´", ""), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); ) {
            int c = parts.codePointAt(i);
            append(folded, c);
            i += Character.charCount(c);
        }
        return folded.toString();
    }

    /** Whether a character neither stands for a sound nor parts two words: marks, joiners, zero-width characters. */
    public static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || isFiller(c);
    }

    /** The Hangul fillers count as letters but show nothing. */
    private static boolean isFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    public static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´' || c == '＇' || c == '‛';
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 || isApostrophe(c)) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int c) {
        if (isSilent(c)) {
            return;
        }
        switch (c) {
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            default -> folded.appendCodePoint(lookalike(c));
        }
    }

    /** Some letters decompose into a space and a mark; a folded word has no space. */
    private static boolean isSilent(int c) {
        return c == ' '
                || isApostrophe(c)
                || c >= 128 && (isInvisible(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    private static int lookalike(int c) {
        if (c < 128) {
            return c;
        }
        int at = LOOKALIKES.indexOf(c);
        return at >= 0 && at % 2 == 0 ? LOOKALIKES.charAt(at + 1) : c;
    }
}
