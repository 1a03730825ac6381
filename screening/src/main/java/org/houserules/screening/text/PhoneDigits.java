package org.houserules.screening.text;

/** The digits of a telephone number as dialled within the country. */
final class PhoneDigits {
    private PhoneDigits() {}

    /** {@code +44 (0)1632 960100} and {@code 01632-960100} both become {@code 01632960100}. */
    static String national(String written) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                digits.append(Character.digit(written.charAt(i), 10));
            }
        }
        return national(digits.toString(), written.strip().startsWith("+"));
    }

    /** The same for digits alone, where a plus sign may have stood before them. */
    static String national(String digits, boolean plus) {
        String bare = !plus && digits.startsWith("00") ? digits.substring(2) : digits;
        boolean foreign = plus || bare.length() < digits.length();
        if (foreign && bare.startsWith("44")) {
            String rest = bare.substring(2);
            return rest.startsWith("0") ? rest : "0" + rest;
        }
        return foreign ? "+" + bare : bare;
    }
}
