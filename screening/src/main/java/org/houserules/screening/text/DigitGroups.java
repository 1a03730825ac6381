package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Groups of digits that stand together, as far as they can be one telephone number.
 *
 * @param before what stands before them, in lower case, as far as words there can tell what the digits are
 * @param to behind the last group
 * @param afterFirst behind the first group
 */
record DigitGroups(String before, boolean plus, List<String> groups, int to, int afterFirst) {
    private static final int MOST = 15;
    private static final int NEAR = 30;
    private static final int SHORTEST_PART = 3;
    private static final String CHAT_LINK = "wa.me/";
    private static final String GLUE = " \u00a0\u2009\u202f.-()–‐‑/\t";

    /** What may also stand between the digits where the first of them are the code of a telephone number. */
    private static final String MORE_GLUE = GLUE + ",_—•\n";

    static boolean mayBeginAt(String text, int at) {
        char c = text.charAt(at);
        boolean opens = c == '+'
                || c == '('
                || isDigit(c)
                || (isO(c) && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
        if (!opens || at == 0) {
            return opens;
        }
        char before = text.charAt(at - 1);
        boolean partOfWord = before == PlainDigits.REST
                || Character.isLetterOrDigit(before) && !(Character.isLetter(before) && text.startsWith("07", at));
        return !partOfWord && "£$€".indexOf(before) < 0 && !isInAddress(text, at);
    }

    /** Reads on until the digits are a whole number, cannot be one, or something else follows. */
    static DigitGroups at(String text, int start) {
        String before = text.substring(Math.max(0, start - NEAR), start).toLowerCase(Locale.ROOT);
        boolean sign = text.charAt(start) == '+';
        boolean plus = sign || before.endsWith(CHAT_LINK);
        int first = sign ? start + 1 : start;
        DigitGroups none = new DigitGroups(before, plus, List.of(), first, first);
        DigitGroups read = none;
        while (read.to < text.length() && read.allDigits().length() <= MOST && !read.isWhole()) {
            boolean code = read.beginsWithCode();
            int from = afterGlue(text, read.to, code ? MORE_GLUE : GLUE);
            int to = afterDigits(text, from);
            boolean wide = code && from > afterGlue(text, read.to, GLUE);
            if (to == from || (!read.groups.isEmpty() && from == read.to) || (wide && to - from < SHORTEST_PART)) {
                break;
            }
            read = read.and(text.substring(from, to), to);
        }
        return read.isWhole() || !read.endsInsideWord(text) ? read : none.endingWith(read);
    }

    /** 07700, 01632 or 016329. */
    private boolean beginsWithCode() {
        if (groups.isEmpty()) {
            return false;
        }
        String first = groups.getFirst();
        return (first.length() == 5 && (first.startsWith("07") || first.startsWith("01")))
                || (first.length() == 6 && first.startsWith("01"));
    }

    private DigitGroups endingWith(DigitGroups other) {
        return new DigitGroups(before, plus, groups, other.to, other.afterFirst);
    }

    private DigitGroups and(String group, int end) {
        List<String> more = new ArrayList<>(groups);
        more.add(group.replace(PlainDigits.REST + "", "")
                .replace('o', '0')
                .replace('O', '0')
                .replace('l', '1')
                .replace('I', '1'));
        return new DigitGroups(before, plus, more, end, groups.isEmpty() ? end : afterFirst);
    }

    private boolean endsInsideWord(String text) {
        return to < text.length() && Character.isLetter(text.charAt(to));
    }

    /** The digits of a page such as example.org/01632960001. */
    private static boolean isInAddress(String text, int at) {
        String before = text.substring(Math.max(0, at - 12), at);
        return before.endsWith("/")
                && before.indexOf('.') >= 0
                && !before.toLowerCase(Locale.ROOT).endsWith(CHAT_LINK);
    }

    String national() {
        String digits = allDigits();
        if (PhoneShapes.lacksPlus(groups, plus)) {
            return PhoneDigits.national(digits, true);
        }
        return PhoneShapes.lacksNought(groups, plus, before) ? "0" + digits : PhoneDigits.national(digits, plus);
    }

    boolean isTelephone() {
        if (isBookNumber() || looksLikeDate()) {
            return false;
        }
        String number = national();
        if (number.startsWith("+")) {
            return plus && number.length() >= 9 && number.length() <= MOST + 1;
        }
        return isWhole() || isShorterGeographic(number) || isLocalAfterCue();
    }

    /** Whether they are a telephone number even right behind other digits, such as a date, a time or a year group. */
    boolean isTelephoneAfterDigits() {
        return isTelephone() && isWhole() && PhoneShapes.standsOut(groups);
    }

    private boolean isBookNumber() {
        return before.substring(Math.max(0, before.length() - 12)).contains("isbn");
    }

    private boolean isWhole() {
        String number = national();
        return number.length() == 11 && number.charAt(0) == '0' && "1237".indexOf(number.charAt(1)) >= 0;
    }

    /** A few area codes have numbers of ten digits. */
    private boolean isShorterGeographic(String number) {
        return number.length() == 10
                && number.startsWith("01")
                && !number.startsWith("01234")
                && groups.getFirst().length() >= 4;
    }

    /** Six to eight digits are a number where the text says so. */
    private boolean isLocalAfterCue() {
        int digits = allDigits().length();
        String cue = before.strip();
        boolean local = digits >= 6 && digits <= 8;
        boolean said = local && PhoneShapes.isLocal(groups) && PhoneShapes.isSaidBefore(cue);
        return local
                && (said
                        || cue.endsWith("tel")
                        || cue.endsWith("tel:")
                        || cue.endsWith("phone:")
                        || cue.endsWith("tel.")
                        || cue.endsWith("mobile:")
                        || cue.endsWith("mob:")
                        || cue.endsWith("me on"));
    }

    /** 01.09.2026 or 01/09/26 followed by other numbers. */
    private boolean looksLikeDate() {
        return !plus
                && groups.size() >= 3
                && groups.get(0).length() <= 2
                && groups.get(1).length() <= 2
                && (groups.get(2).length() == 2 || groups.get(2).length() == 4)
                && Integer.parseInt(groups.get(0)) <= 31
                && Integer.parseInt(groups.get(1)) <= 12
                && !groups.get(0).equals("0");
    }

    private String allDigits() {
        return String.join("", groups);
    }

    private static int afterGlue(String text, int from, String glue) {
        int at = from;
        while (at < text.length() && at - from < 3 && glue.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        int length = 0;
        boolean any = false;
        while (at < text.length() && (length <= MOST || text.charAt(at) == PlainDigits.REST)) {
            char c = text.charAt(at);
            if (!isDigit(c) && !isLikeDigit(c) && c != PlainDigits.REST) {
                break;
            }
            any |= isDigit(c);
            length += c == PlainDigits.REST ? 0 : 1;
            at++;
        }
        return any ? at : from;
    }

    private static boolean isLikeDigit(char c) {
        return isO(c) || c == 'l' || c == 'I';
    }

    private static boolean isO(char c) {
        return c == 'o' || c == 'O';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
