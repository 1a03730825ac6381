package org.houserules.health.documents;

/** Numbers as Word writes them before paragraphs. */
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int ALPHABET = 26;
    private static final int LARGEST_ROMAN = 3_999;

    private Numerals() {}

    /** @param format as Word names it: decimal, lowerLetter, upperRoman … */
    static String of(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** After z comes aa, then bb, as Word counts. */
    private static String letter(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        char letter = (char) ('a' + (number - 1) % ALPHABET);
        return String.valueOf(letter).repeat(Math.min(4, (number - 1) / ALPHABET + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(LETTERS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
