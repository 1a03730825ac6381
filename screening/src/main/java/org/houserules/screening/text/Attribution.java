package org.houserules.screening.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.screening.Span;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/** Whether a quotation is said, by the words beside it, to be the school's own. */
final class Attribution {
    private static final int REACH = 80;
    private static final Set<String> SAID = Set.of(
            "said",
            "says",
            "told",
            "writes",
            "wrote",
            "added",
            "adds",
            "explained",
            "explains",
            "commented",
            "reports",
            "shared");
    private static final List<String> ROLES = List.of(
            " headteacher ",
            " head teacher ",
            " our head ",
            " deputy head ",
            " our principal ",
            " a pupil ",
            " one pupil ",
            " our pupils ",
            " the children ",
            " one of our pupils ",
            " one of the children ",
            " a child ",
            " children ",
            " pupils ",
            " one of the pupils ");

    private final List<String> people;

    Attribution(List<String> ownPeople) {
        this.people = ownPeople.stream()
                .flatMap(Attribution::spellings)
                .filter(name -> name.length() > 4)
                .toList();
    }

    boolean isOwn(String text, Span quote) {
        return speaks(lineBefore(text, quote.from())) || speaks(lineAfter(text, quote.to()));
    }

    /** Whether words such as "said" or "according to" stand beside a quotation. */
    static boolean isSpoken(String text, Span quote) {
        return isSaid(lineBefore(text, quote.from())) || isSaid(lineAfter(text, quote.to()));
    }

    private static boolean isSaid(String beside) {
        return Tokens.of(beside).stream()
                .map(Token::folded)
                .anyMatch(word -> SAID.contains(word) || word.equals("according"));
    }

    private boolean speaks(String beside) {
        List<Token> words = Tokens.of(beside);
        String line = " " + String.join(" ", words.stream().map(Token::folded).toList()) + " ";
        boolean said = words.stream().map(Token::folded).anyMatch(SAID::contains)
                || beside.strip().startsWith("–")
                || beside.strip().startsWith("-")
                || beside.strip().startsWith("—")
                || beside.strip().endsWith(":");
        return said && Stream.concat(people.stream(), ROLES.stream()).anyMatch(line::contains);
    }

    /** The full name, and the surname after a title. */
    private static Stream<String> spellings(String name) {
        List<String> words = Tokens.of(name).stream().map(Token::folded).toList();
        if (words.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> titled =
                Stream.of("mr", "mrs", "ms", "miss", "dr").map(title -> " " + title + " " + words.getLast() + " ");
        return Stream.concat(Stream.of(" " + String.join(" ", words) + " "), titled);
    }

    private static String lineBefore(String text, int end) {
        String before = text.substring(Math.max(0, end - REACH), end);
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private static String lineAfter(String text, int from) {
        String after = text.substring(from, Math.min(text.length(), from + REACH));
        int line = after.indexOf('\n');
        return line < 0 ? after : after.substring(0, line);
    }
}
