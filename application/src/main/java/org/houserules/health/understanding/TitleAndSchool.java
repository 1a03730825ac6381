package org.houserules.health.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.houserules.health.documents.Line;
import org.houserules.health.documents.PolicyDocument;

/** What a document is called, and whose it is. */
record TitleAndSchool(String title, Line line, String organisation) {
    private static final int FRONT = 25;
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 18;
    static final Pattern SUBJECT = Pattern.compile(
            "(?i)social (?:media|network)|on-?line|internet|e-?safety|acceptable use|digital|\\bict\\b|networking|mobile|image|photo|communicat|cyber|technolog|facebook");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?i)\\bpolic(?:y|ies)\\b|\\bguid(?:ance|elines?)\\b|\\bcode (?:of|for|on)\\b|\\bcharter\\b|\\bprocedures?\\b|\\bagreement\\b|\\bprotocol\\b|\\bstatement\\b|\\bexpectations\\b|\\brules\\b");
    /** "Cameras, devices and social media", on papers that are not called a policy. */
    static final Pattern NAMED = Pattern.compile(
            "(?i)social[ -](?:media|network\\w*)|\\b(?:on-?line|internet|e-?) ?safety\\b|acceptable use");

    private static final int ABOVE = 6;
    private static final Pattern HALF =
            Pattern.compile("(?i)^(?:\\W*\\w+ ){0,3}social (?:media|networking)(?: and \\w+){0,2}$");
    private static final Line NOWHERE = new Line(1, "", "", 0, false, List.of(), List.of());

    static TitleAndSchool of(PolicyDocument document) {
        List<Line> body =
                document.lines().stream().filter(line -> !line.margin()).toList();
        List<Line> front = body.subList(0, Math.min(FRONT, body.size()));
        String organisation = SchoolNames.in(document.lines(), document.declaredTitle());
        Optional<Line> line = titleLine(front);
        Line at = line.or(() -> document.lines().stream().findFirst()).orElse(NOWHERE);
        String title = line.map(found -> whole(found, front)).orElse(declared(document, at));
        return new TitleAndSchool(without(organisation, title), at, organisation);
    }

    static boolean isOfThePolicy(String title) {
        return SUBJECT.matcher(title).find() && DOCUMENT.matcher(title).find();
    }

    private static Optional<Line> titleLine(List<Line> front) {
        return front.stream()
                .filter(line -> isTitle(line)
                        && SUBJECT.matcher(line.text()).find()
                        && DOCUMENT.matcher(line.text()).find())
                .findFirst()
                .or(() -> front.stream()
                        .filter(line -> HALF.matcher(line.text()).matches())
                        .findFirst())
                .or(() -> front.stream()
                        .limit(ABOVE)
                        .filter(line ->
                                isTitle(line) && NAMED.matcher(line.text()).find())
                        .findFirst())
                .or(() -> front.stream()
                        .filter(line ->
                                isTitle(line) && DOCUMENT.matcher(line.text()).find())
                        .findFirst());
    }

    private static boolean isTitle(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && !text.endsWith(".")
                && !text.endsWith(";");
    }

    /** A title may be broken over two lines. */
    private static String whole(Line found, List<Line> front) {
        int next = front.indexOf(found) + 1;
        boolean half = HALF.matcher(found.text()).matches() && next < front.size();
        String second = half ? front.get(next).text() : "";
        return DOCUMENT.matcher(second).find() && second.split(" ").length <= 8
                ? found.text() + " " + second
                : found.isRow() ? longestCell(found) : found.text();
    }

    private static String longestCell(Line row) {
        return row.cells().stream()
                .filter(cell ->
                        DOCUMENT.matcher(cell).find() && SUBJECT.matcher(cell).find())
                .findFirst()
                .orElse(row.text());
    }

    private static String declared(PolicyDocument document, Line first) {
        boolean useful = DOCUMENT.matcher(document.declaredTitle()).find();
        return useful ? document.declaredTitle() : first.text();
    }

    private static String without(String organisation, String title) {
        if (organisation.isEmpty() || title.length() < organisation.length() + 6) {
            return title;
        }
        String rest = title.replaceFirst("(?i)^\\W*" + Pattern.quote(organisation) + "(?:['’]s)?[\\s:|,–—-]*", "")
                .replaceFirst("(?i)[\\s:|,–—-]*" + Pattern.quote(organisation) + "\\W*$", "");
        return DOCUMENT.matcher(rest).find() ? rest : title;
    }
}
