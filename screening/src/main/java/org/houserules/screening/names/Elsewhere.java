package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.screening.Fold;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/** Tells where a given name is that of a story, a song, a place or a month: "Jack and the Beanstalk", "the Isle of Skye". */
final class Elsewhere {
    private static final Map<String, List<List<String>>> TITLES = titles();
    private static final Set<String> PLACES = places();

    private final Passage passage;
    private final BitSet titles;

    Elsewhere(Passage passage) {
        this.passage = passage;
        this.titles = new BitSet(passage.size());
        for (int at = 0; at < passage.size(); at++) {
            for (List<String> title : TITLES.getOrDefault(passage.folded(at), List.of())) {
                mark(at, title);
            }
        }
    }

    /** Whether it names nobody where it stands alone; a full name does everywhere. */
    boolean holds(Reading name) {
        boolean single = name.to() - name.from() == 1;
        return titles.get(name.from()) || single && (isPlace(name.from()) || isMonth(name.from()));
    }

    /** "15 Jan", "in Jun", "Jan sales". */
    private boolean isMonth(int at) {
        return switch (passage.folded(at)) {
            case "jan", "jun", "dec", "nov" ->
                !passage.token(at).possessive()
                        && (passage.plainBefore(at) && (passage.number(at - 1) || leadsToMonth(passage.folded(at - 1)))
                                || passage.plainBefore(at + 1)
                                        && (passage.number(at + 1) || ofMonth(passage.folded(at + 1))));
            default -> false;
        };
    }

    private static boolean leadsToMonth(String word) {
        return switch (word) {
            case "in", "until", "till", "since", "mid", "early", "late", "next", "last" -> true;
            default -> false;
        };
    }

    private static boolean ofMonth(String word) {
        return switch (word) {
            case "sale", "sales", "half", "term", "inset", "newsletter", "exams", "mocks", "menu", "menus", "dates" ->
                true;
            default -> false;
        };
    }

    private void mark(int from, List<String> title) {
        for (int i = 1; i < title.size(); i++) {
            if (!passage.closeBefore(from + i) || !passage.folded(from + i).equals(title.get(i))) {
                return;
            }
        }
        titles.set(from, from + title.size());
    }

    /** "in Skye", "a trip to Paris"; not "in Skye's class". */
    private boolean isPlace(int at) {
        if (!PLACES.contains(passage.folded(at)) || passage.token(at).possessive() || !passage.plainBefore(at)) {
            return false;
        }
        return switch (passage.folded(at - 1)) {
            case "in" -> true;
            case "of" -> passage.folded(at - 2).equals("isle");
            case "to" -> travels(passage.folded(at - 2));
            default -> false;
        };
    }

    private static boolean travels(String word) {
        return switch (word) {
            case "trip",
                    "trips",
                    "journey",
                    "went",
                    "drove",
                    "driving",
                    "travel",
                    "travels",
                    "travelled",
                    "travelling",
                    "flew",
                    "fly",
                    "flying",
                    "flight",
                    "ferry",
                    "holiday",
                    "sailed" -> true;
            default -> false;
        };
    }

    private static Map<String, List<List<String>>> titles() {
        Map<String, List<List<String>>> titles = new HashMap<>();
        for (String line : ListFile.lines("titles.txt")) {
            List<String> words = Tokens.of(line).stream().map(Token::folded).toList();
            titles.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(words);
        }
        return titles;
    }

    private static Set<String> places() {
        Set<String> places = new HashSet<>();
        for (String line : ListFile.lines("places.txt")) {
            for (String place : line.split(" ", -1)) {
                places.add(Fold.fold(place));
            }
        }
        return places;
    }
}
