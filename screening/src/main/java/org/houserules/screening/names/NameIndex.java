package org.houserules.screening.names;

import java.util.Collection;
import java.util.List;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/**
 * Knows the names of a roll and finds them in texts. Safe to share between threads.
 *
 * <p>Positions are UTF-16 code units of the text. The cost of a search grows with the length of the text, hardly with
 * the length of the roll.
 */
public final class NameIndex {
    private final Vocabulary vocabulary;
    private final Staff staff;

    private NameIndex(Vocabulary vocabulary, Staff staff) {
        this.vocabulary = vocabulary;
        this.staff = staff;
    }

    /** {@code staff}: full names of grown-ups, who are no findings. */
    public static NameIndex of(Collection<KnownName> roll, Collection<String> staff) {
        return new NameIndex(RollReader.read(roll), new Staff(staff));
    }

    /** The mentions of pupils in text order, none overlapping another; {@code tokens} are those of this text. */
    public List<NameMention> find(String text, List<Token> tokens) {
        return new Search(vocabulary, staff).everyForm(text, tokens);
    }

    public List<NameMention> find(String text) {
        return find(text, Tokens.of(text));
    }

    /** For picture file names and link addresses: full names only, also written together. */
    public List<NameMention> findFullNames(String text) {
        String plain = text.replace("%20", "   ");
        return new Search(vocabulary, staff).fullNames(plain, Tokens.of(plain));
    }
}
