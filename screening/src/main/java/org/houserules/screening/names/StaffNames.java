package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.screening.Span;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/** Finds the grown-ups of a school where they are named: in full, in every form a pupil is looked for, or with a title. */
public final class StaffNames {
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_MISSPELT = 6;

    private final NameIndex index;
    private final Set<String> families;
    private final Slips slips;

    private StaffNames(NameIndex index, Set<String> families) {
        this.index = index;
        this.families = families;
        this.slips = Slips.of(families);
    }

    /** {@code fullNames}: with or without a title, "Mrs Jane Hartley". */
    public static StaffNames of(Collection<String> fullNames) {
        List<KnownName> known = new ArrayList<>();
        Set<String> families = new HashSet<>();
        for (String fullName : fullNames) {
            List<String> words = withoutTitle(fullName);
            if (!words.isEmpty()) {
                for (int cut = Math.min(1, words.size() - 1); cut < words.size(); cut++) {
                    families.add(key(words.subList(cut, words.size())));
                }
                known.add(named(fullName, words));
            }
        }
        return new StaffNames(NameIndex.of(known, List.of()), Set.copyOf(families));
    }

    /** In text order, none overlapping another; {@code tokens} are those of this text. */
    public List<Span> in(String text, List<Token> tokens) {
        List<Span> found = new ArrayList<>(titled(new Passage(text, tokens)));
        BitSet taken = new BitSet();
        found.forEach(span -> taken.set(span.from(), span.to()));
        for (NameMention mention : index.find(text, tokens)) {
            boolean enough = mention.form() == Form.FULL || mention.form() == Form.INITIAL_AND_FAMILY;
            if (enough && isFree(taken, mention.where())) {
                found.add(mention.where());
            }
        }
        found.sort(Comparator.comparing(Span::from));
        return List.copyOf(found);
    }

    private static boolean isFree(BitSet taken, Span where) {
        int next = taken.nextSetBit(where.from());
        return next < 0 || next >= where.to();
    }

    private List<Span> titled(Passage passage) {
        List<Span> found = new ArrayList<>();
        Titles titles = new Titles(passage);
        for (int at = 0; at + 1 < passage.size(); at++) {
            if (passage.is(at, WordClass.TITLE)) {
                int title = at;
                endOfName(passage, titles, at).ifPresent(to -> found.add(passage.span(title, to)));
            }
        }
        return found;
    }

    /** Behind the title an initial or a given name may stand. */
    private Optional<Integer> endOfName(Passage passage, Titles titles, int title) {
        for (int start = title + 1; start <= title + 2 && start < passage.size(); start++) {
            boolean meets = passage.plainBefore(start) || passage.dotBefore(start);
            if (!meets || start > title + 1 && isPlainWord(passage, start - 1)) {
                return Optional.empty();
            }
            for (int to = Math.min(passage.size(), start + MOST_WORDS); to > start; to--) {
                if (together(passage, start, to) && isFamily(passage, titles, title, start, to)) {
                    return Optional.of(to);
                }
            }
        }
        return Optional.empty();
    }

    /** "Don't miss the day"; the A of "Mrs A Hartley" is an initial. */
    private static boolean isPlainWord(Passage passage, int at) {
        return passage.folded(at).length() > 1 && passage.is(at, WordClass.COMMON);
    }

    private boolean isFamily(Passage passage, Titles titles, int title, int from, int to) {
        String written = passage.key(from, to);
        return families.contains(written)
                ? titles.makeStaff(title, from, Words.canBeWord(written))
                : to == from + 1 && isMisspelt(written) && titles.makeStaff(title, from, true);
    }

    /** One slip in a long name that is no word and no other name: "Mr Oakaplle". */
    private boolean isMisspelt(String written) {
        return written.length() >= SHORTEST_MISSPELT
                && !Words.isOrdinary(written)
                && !Words.is(written, WordClass.FIRST_NAME)
                && slips.near(written, 1).stream().anyMatch(near -> near.name().length() >= SHORTEST_MISSPELT);
    }

    private static boolean together(Passage passage, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (!passage.insideBefore(at)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> withoutTitle(String fullName) {
        return Tokens.of(fullName).stream()
                .filter(token -> !Words.is(token.folded(), WordClass.TITLE))
                .map(Token::written)
                .toList();
    }

    private static KnownName named(String id, List<String> words) {
        String given = words.size() > 1 ? words.getFirst() : "";
        String family = String.join(" ", words.subList(Math.min(1, words.size() - 1), words.size()));
        return new KnownName(id, given, family, Optional.empty(), List.of(), List.of());
    }

    private static String key(List<String> words) {
        return WrittenName.of(String.join(" ", words)).key();
    }
}
