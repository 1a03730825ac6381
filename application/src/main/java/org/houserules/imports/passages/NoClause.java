package org.houserules.imports.passages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.houserules.health.documents.Line;
import org.houserules.health.understanding.DatedFact;
import org.houserules.health.understanding.Understood;

/** Which lines of a document are no clauses: what stands before them, around them, and below them to be signed. */
final class NoClause {
    private static final int SHORT = 90;
    private static final int WORDS_OF_A_SENTENCE = 9;
    private static final Pattern CONTENTS = Pattern.compile("(?i)(?:table of )?contents(?: page)?:?");
    private static final Pattern FORMALITY = Pattern.compile(
            "(?i)^\\W*(?:signed|signature|print(?:ed)? name|name|date|dated|approved|adopted|ratified|agreed|chair(?: of governors)?"
                    + "|head ?teacher|(?:last |next |policy )?review(?:ed)?(?: date| by| on| due)?|version(?: number| control)?|author|document owner|policy (?:lead|owner|number)|status|issue)"
                    + "\\b[^:|_…]{0,40}(?:[:|]|_{2,}|…|\\.{4,}).{0,80}$");
    /** In what tells somebody what to do, something is to be done. */
    static final Pattern RULE = Pattern.compile(
            "(?i)\\b(?:must|should|shall|may|will|can(?:not)?|not|never|are to|is to|have to|has to|need(?:s)? to|do|expected|required|responsib\\w+|ensure)\\b");

    private final Understood document;
    private final Set<Line> dates = new HashSet<>();
    private final Set<Line> contents;
    private final int front;

    NoClause(Understood document) {
        this.document = document;
        document.dates().stream().map(DatedFact::line).forEach(dates::add);
        this.contents = contents(document.lines());
        this.front = front(document);
    }

    Optional<Aside> why(Line line, int place) {
        if (line.margin()) {
            return Optional.of(Aside.MARGIN);
        }
        if (line == document.titleLine()) {
            return Optional.of(Aside.TITLE);
        }
        if (place < front) {
            return Optional.of(Aside.FRONT);
        }
        if (contents.contains(line)) {
            return Optional.of(Aside.CONTENTS);
        }
        if (isFormality(line)) {
            return Optional.of(Aside.FORMALITY);
        }
        return line.isRow() && !isSentence(line.text()) ? Optional.of(Aside.CELLS) : Optional.empty();
    }

    private boolean isFormality(Line line) {
        boolean brief = line.text().length() <= SHORT;
        return brief && dates.contains(line) && !RULE.matcher(line.text()).find()
                || FORMALITY.matcher(line.text()).matches();
    }

    /** Words in which something is said, and not merely named. */
    static boolean isSentence(String text) {
        int words = text.split("\\s+").length;
        return words >= WORDS_OF_A_SENTENCE
                || (words >= 3 && RULE.matcher(text).find())
                || (words >= 4 && text.endsWith("."));
    }

    /** How many lines stand before the first that says something. */
    private static int front(Understood document) {
        List<Line> lines = document.lines();
        int at = 0;
        int title = lines.indexOf(document.titleLine());
        while (at < lines.size() && isFront(lines.get(at), at, title)) {
            at++;
        }
        return at < lines.size() ? at : 0;
    }

    private static boolean isFront(Line line, int at, int title) {
        boolean beforeTitle = at <= title;
        boolean begins = !line.label().isEmpty() || (line.isHeading() && !beforeTitle);
        return !begins
                && !isSentence(line.text())
                && (line.isRow() || line.text().length() <= SHORT);
    }

    /** What stands below 'Contents' and comes again further down. */
    private static Set<Line> contents(List<Line> lines) {
        Set<Line> found = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            if (CONTENTS.matcher(lines.get(at).text()).matches()) {
                found.add(lines.get(at));
                for (int next = at + 1; next < lines.size() && comesAgain(lines, next); next++) {
                    found.add(lines.get(next));
                }
                return found;
            }
        }
        return found;
    }

    private static boolean comesAgain(List<Line> lines, int at) {
        String text = withoutPage(lines.get(at).text());
        return text.length() <= SHORT
                && lines.subList(at + 1, lines.size()).stream()
                        .anyMatch(later -> withoutPage(later.text()).equalsIgnoreCase(text));
    }

    private static String withoutPage(String text) {
        return text.replaceAll("[\\s.…]*\\d{0,3}$", "").strip();
    }
}
