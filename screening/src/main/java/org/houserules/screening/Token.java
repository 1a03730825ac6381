package org.houserules.screening;

/**
 * One word of a text.
 *
 * @param written as it stands in the text
 * @param folded the form to compare, without a possessive ending; see {@link Fold}
 * @param from where it begins, in UTF-16 code units
 * @param to where it ends, exclusive
 * @param possessive whether it ended in 's or s'
 * @param startsSentence whether it is the first word of the text, of a sentence or of a line
 * @param joined whether only a hyphen stands between it and the word before
 */
public record Token(
        String written, String folded, int from, int to, boolean possessive, boolean startsSentence, boolean joined) {
    public Span span() {
        return new Span(from, to);
    }

    /** Where the word ends without the apostrophe and s of a possessive, and without what is invisible behind it. */
    public int endOfWord() {
        int length = written.length();
        while (length > 1 && Character.getType(written.charAt(length - 1)) == Character.FORMAT) {
            length--;
        }
        boolean ending = possessive
                && length > 2
                && Character.toLowerCase(written.charAt(length - 1)) == 's'
                && Fold.isApostrophe(written.charAt(length - 2));
        return to - written.length() + (ending ? length - 2 : length);
    }

    /** Begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    /** All its letters are capitals, and there are at least two. */
    public boolean shouted() {
        return written.length() > 1
                && written.chars().anyMatch(Character::isUpperCase)
                && written.chars().noneMatch(Character::isLowerCase);
    }

    public boolean isNumber() {
        return written.chars().allMatch(Character::isDigit);
    }
}
