package org.houserules.health.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.health.dates.DatesInProse;
import org.houserules.health.documents.Line;
import org.houserules.health.understanding.DatedFact;
import org.houserules.health.understanding.DatedFact.Kind;
import org.houserules.health.understanding.Understood;

/** Lines on which somebody should have written when the policy was adopted, and nobody has. */
final class AdoptionLines implements Symptom {
    private static final Pattern ADOPTION = Pattern.compile(
            "(?i)\\b(?:adopted|approved|ratified|agreed|authorised|endorsed|accepted)\\b(?! / not)|\\b(?:date of|date) (?:adoption|approval|ratification)|\\b(?:adoption|approval|ratification) date"
                    + "|\\bsigned[^.]{0,40}\\b(?:chair|governor|trustee|on behalf of|head ?teacher|principal)|\\b(?:chair of (?:the )?(?:governors|trustees|governing)|on behalf of the govern)[^.]{0,60}(?:sign|_{3}|\\.{4})|\\bgoverning body[^.]{0,50}\\bon\\b");
    private static final Pattern BLANK = Pattern.compile(
            "_{3,}|\\.{4,}|…{2,}|(?:\\. ){4,}|[:|-]\\s*$|\\bon\\s*\\W*$|(?:^|[^\\w])(?:dd|xx)[/.-](?:mm|xx)|\\[(?:insert )?date[^\\]]*]|\\bTBC\\b|<(?:insert )?date>|\\b(?:date|on|approved|adopted|by)\\W*\\|\\s*(?:\\||$)");
    private static final Pattern FORM = Pattern.compile(
            "(?i)not agreed|\\bI (?:have|agree|understand|confirm)|(?:parent|carer|pupil|student|child|employee|staff member|applicant)'?s? (?:name|sign)|deputy head\\)|\\bline manager\\b|name of (?:site|account|pupil|child)");
    private static final Pattern OWN_FORM = Pattern.compile(
            "(?i)(?:appendix|annexe?|form|agreement|acknowledg\\w+|declaration|application|slip|reply)");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?i)^\\W*(?:signed|signature)\\b(?:[^a-z]|by|chair|governors?|head ?teacher|of|the|\\|)*$|^\\W*signed\\b.*\\bdate\\b");
    private static final Pattern BLANK_DATE = Pattern.compile("(?i)\\bdated?\\b[\\s:._…|/-]*$");
    private static final int EDGE = 40;

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Line> lines = document.lines();
        Optional<Finding> blank = IntStream.range(0, lines.size())
                .filter(i -> i < EDGE || i >= lines.size() - EDGE)
                .filter(i -> isBlank(lines, i) && !standsInForm(lines, i))
                .mapToObj(i -> finding(lines.get(i), "The line for the day of adoption is blank."))
                .findFirst();
        return blank.or(() -> unsigned(document, lines)).or(() -> undated(document)).stream();
    }

    private static boolean isBlank(List<Line> lines, int i) {
        Line line = lines.get(i);
        String text = line.text();
        boolean asks = ADOPTION.matcher(text).find() && text.length() <= 260;
        return asks
                && BLANK.matcher(text).find()
                && !FORM.matcher(text).find()
                && DatesInProse.in(text).isEmpty()
                && DatesInProse.year(text).isEmpty()
                && !isAnsweredBelow(lines, i);
    }

    /** A label without blanks to fill in may have its answer in the next line. */
    private static boolean isAnsweredBelow(List<Line> lines, int i) {
        String text = lines.get(i).text();
        boolean onlyLabel = !text.matches(".*(?:_{3,}|\\.{4,}|…{2,}|(?:\\. ){4,}).*")
                && !lines.get(i).isRow();
        if (!onlyLabel || i + 1 >= lines.size()) {
            return false;
        }
        String next = lines.get(i + 1).text();
        boolean personAsked = text.matches("(?i).*\\bby\\W*$");
        return !DatesInProse.in(next).isEmpty()
                || DatesInProse.year(next).isPresent()
                || personAsked
                || text.length() > 80;
    }

    /** The acknowledgement that staff sign, or the form for a new account, is no line for its adoption. */
    private static boolean standsInForm(List<Line> lines, int i) {
        boolean underForm = false;
        for (int at = 0; at <= i; at++) {
            Line line = lines.get(at);
            if (line.isHeading()) {
                underForm = OWN_FORM.matcher(line.text()).find() && at > 12;
            }
        }
        boolean governors = lines.get(i).text().matches("(?i).*(?:govern|trustee|council|board|adopted|ratified).*");
        return underForm && !governors;
    }

    /** Room for a signature and its date at the end, in a document that says nowhere when it was agreed. */
    private static Optional<Finding> unsigned(Understood document, List<Line> lines) {
        boolean agreed =
                document.dates().stream().anyMatch(fact -> fact.kind() == Kind.APPROVED || fact.kind() == Kind.SIGNED);
        return agreed
                ? Optional.empty()
                : IntStream.range(Math.max(0, lines.size() - EDGE), lines.size())
                        .filter(i -> SIGNATURE.matcher(lines.get(i).text()).find() && !standsInForm(lines, i))
                        .filter(i -> dateIsBlank(lines, i))
                        .mapToObj(i -> finding(lines.get(i), "The room for a signature and its date is blank."))
                        .findFirst();
    }

    private static boolean dateIsBlank(List<Line> lines, int i) {
        String near = lines.get(i).text() + " \n "
                + (i + 1 < lines.size() ? lines.get(i + 1).text() : "");
        return BLANK_DATE.matcher(near).find()
                && DatesInProse.in(near).isEmpty()
                && !FORM.matcher(near).find();
    }

    /** A document that bears no date at all does not say either since when it holds. */
    private static Optional<Finding> undated(Understood document) {
        boolean dated = document.dates().stream()
                .map(DatedFact::kind)
                .anyMatch(kind -> kind != Kind.NEXT_REVIEW && kind != Kind.REPLACED);
        return dated
                ? Optional.empty()
                : Optional.of(finding(
                        document.titleLine(), "The document bears no date, and does not say who adopted it when."));
    }

    private static Finding finding(Line line, String says) {
        return new Finding(
                FindingKind.NO_ADOPTION_DATE,
                "No day of adoption",
                line.number(),
                line.text(),
                Grounds.ofTheDocument(says));
    }
}
