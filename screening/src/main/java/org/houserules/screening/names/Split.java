package org.houserules.screening.names;

import java.util.List;

/** One way to read a full name written in one: these words are the given names and those the family name. */
record Split(WrittenName given, WrittenName family) {
    /** The first word is given and the rest family, or only the last is family. */
    static List<Split> all(List<String> words) {
        Split early = at(words, 1);
        return words.size() == 2 ? List.of(early) : List.of(early, at(words, words.size() - 1));
    }

    private static Split at(List<String> words, int cut) {
        return new Split(
                WrittenName.of(String.join(" ", words.subList(0, cut))),
                WrittenName.of(String.join(" ", words.subList(cut, words.size()))));
    }
}
