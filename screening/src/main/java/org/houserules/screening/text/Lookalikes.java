package org.houserules.screening.text;

/** Letters of other alphabets and styles that people write for Latin ones to slip past a filter. */
final class Lookalikes {
    private static final String LETTERS =
            "υuƒfꜰfᴜuᴄcᴋkꜱsᴛtᴀaʙbᴅdᴇeɢgʜhɪiᴊjʟlᴍmɴnᴏoᴘpʀrᴠvᴡwʏyᴢzɑaƅbɕcɗdəeɛeɠgɦhɩiʝjƙkɭlɱmɲnɵoƥpɾrʂsƭtʋvʍwχxʐz"
                    + "∂d∑e∫sωwσoτtηnμuβbγyθoεeΐiςcмmнhвbзeгrлnдaиuшwщwцuчyюoяrэeъbьbфoжxђhћhџuљnѓrќkѵvқkҳxһhᎪaᎬeᎻhᏚsᏦk"
                    + "¢c©c®r¡i¤o§s†t‡tłl⁄l⓪o×xℓl";

    private Lookalikes() {}

    /** A folded word in plain letters; an emoji or other sign between its letters becomes a star. */
    static String plain(String folded) {
        int length = folded.length();
        StringBuilder plain = new StringBuilder(length);
        for (int i = 0; i < length; ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (c < 128) {
                plain.append((char) c);
            } else if (c != 0xFE0F && c != 0x200D) {
                plain.append(letter(c));
            }
        }
        return plain.toString();
    }

    /** A letter on a coloured ground, or one of those of which flags are made: no letter to Java. */
    static boolean isInCircleOrSquare(int c) {
        return c >= 0x24B6 && c <= 0x24E9 || c >= 0x1F130 && c <= 0x1F189 || c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static char letter(int c) {
        if (c >= 0x1F150 && c <= 0x1F189) {
            return (char) ('a' + (c - 0x1F150) % 32);
        }
        if (c >= 0x1F1E6 && c <= 0x1F1FF) {
            return (char) ('a' + c - 0x1F1E6);
        }
        int at = c < 0x10000 ? LETTERS.indexOf(c) : -1;
        if (at >= 0 && at % 2 == 0) {
            return LETTERS.charAt(at + 1);
        }
        return Character.isLetter(c) && c < 0x10000 ? (char) c : '*';
    }
}
