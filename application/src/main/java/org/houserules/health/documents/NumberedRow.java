package org.houserules.health.documents;

import java.util.List;
import java.util.stream.Stream;

/** A row whose first cell is the number of the clause in its second: a list that somebody set as a table. */
final class NumberedRow {
    private static final int WORDS_OF_A_CLAUSE = 6;
    private static final int NUMBER_AND_CLAUSE = 2;

    private NumberedRow() {}

    static boolean is(List<List<Paragraph>> cells) {
        List<List<Paragraph>> filled =
                cells.stream().filter(cell -> !whole(cell).isEmpty()).toList();
        if (filled.size() != NUMBER_AND_CLAUSE) {
            return false;
        }
        String clause = whole(filled.getLast());
        // A number beside a day is a version and no clause.
        boolean dated = clause.matches(".*\\b(?:19|20)\\d\\d\\b.*") && clause.split(" ").length < 2 * WORDS_OF_A_CLAUSE;
        return Labels.isAll(whole(filled.getFirst())) && clause.split(" ").length >= WORDS_OF_A_CLAUSE && !dated;
    }

    private static String whole(List<Paragraph> cell) {
        return Spaces.plain(String.join(" ", cell.stream().map(Paragraph::whole).toList()));
    }

    /** @param said the number, and after it what stands beside it */
    static Stream<Paragraph> clauses(List<Paragraph> said) {
        Paragraph first = said.get(1);
        Paragraph numbered =
                new Paragraph(first.text(), first.heading(), said.getFirst().whole());
        return Stream.concat(Stream.of(numbered), said.stream().skip(2));
    }
}
