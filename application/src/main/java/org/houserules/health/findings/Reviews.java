package org.houserules.health.findings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.documents.Line;
import org.houserules.health.understanding.ReviewDue;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;
import org.houserules.people.BritishDays;

/** Whether a document says when it is to be looked at again, and whether that day has passed. */
final class Reviews implements Symptom {
    private static final Pattern SPEAKS_OF_IT = Pattern.compile(
            "(?i)\\b(?:next review|review date|(?:policy|document|guidelines|notes|code)\\b[^.]{0,60}\\breview\\w*|review\\w*[^.]{0,40}\\b(?:this|the|these) (?:policy|document|guidelines|notes)|look at these|date of review|review:)");
    private static final int SHORT = 200;

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        return document.reviewDue().map(due -> overdue(due, on)).orElseGet(() -> Optional.of(none(document))).stream();
    }

    private static Optional<Finding> overdue(ReviewDue due, LocalDate on) {
        if (!due.last().isBefore(on)) {
            return Optional.empty();
        }
        String how = due.said() ? "It was due " : "By its own cycle it was due ";
        Grounds grounds = Grounds.ofTheDocument(
                how + (due.iso().length() == 10 ? BritishDays.whole(due.last()) : "in " + due.iso()) + ".");
        return Optional.of(new Finding(
                FindingKind.OVERDUE_REVIEW,
                "Review due " + due.iso(),
                due.line().number(),
                due.quote(),
                grounds));
    }

    private static Finding none(Understood document) {
        Optional<Sentence> near = document.sentences().stream()
                .filter(sentence -> sentence.text().length() <= SHORT)
                .filter(sentence -> SPEAKS_OF_IT.matcher(sentence.folded()).find())
                .filter(sentence -> !sentence.folded().matches("(?i).*\\b(?:privacy|settings)\\b.*"))
                .reduce((first, second) -> second);
        String says = document.cycles().isEmpty()
                ? "It gives neither a day nor a cycle of review."
                : "It gives a cycle of review but no day from which it counts.";
        Line line = near.map(Sentence::line).orElse(document.titleLine());
        return new Finding(
                FindingKind.NO_REVIEW_DATE,
                "No date of review",
                near.map(sentence -> sentence.numberAt(0)).orElse(line.number()),
                near.map(Sentence::text).orElse(line.text()),
                Grounds.ofTheDocument(says));
    }
}
