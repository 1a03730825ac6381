package org.houserules.health.understanding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houserules.health.understanding.DatedFact.Kind;

/** The words before a date that say what it is. */
final class DateLabel {
    private static final int NEAR = 90;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?<old>\\b(?:replac\\w+|supersed\\w+|previous(?:ly)? (?:version|policy|issue)|cancels|(?:moved?|change[ds]?) (?:from|after)|since|born|founded|opened|meeting of"
                    + "|(?:web ?)?(?:site|page)s? (?:(?:was|is) )?(?:last )?(?:updated|modified|changed)|copyright)\\b|©)"
                    + "|(?<last>\\b(?:(?:date )?(?:last|previously|latest|date|most recently)[ -]*(?:of )?(?:last )?(?:policy )?(?:review(?:ed)?|updated?|revised|amended|revision)(?: date)?(?: on| in)?"
                    + "|date of (?:last|latest|previous) (?:review|update|revision)|was (?:last )?reviewed|has been reviewed|were reviewed))"
                    + "|(?<next>\\b(?:(?:date|time|due)?\\s*(?:of|for|by)?\\s*next (?:policy |scheduled |full |planned )?(?:review|update)(?: date| due)?|next review(?:ed)?"
                    + "|(?:to|will|shall|should|must|is to|are to|can|need\\w* to) be (?:\\w+ )?(?:reviewed|renewed|updated|revised)|(?:review|renewal)[ -]?(?:is |falls )?(?:date|due|by|on|before|again)"
                    + "|(?:due|date|ready|scheduled)(?: for)?(?: policy)?(?: of| for)? (?:review|renewal)|review(?: of (?:this )?policy)?(?=\\s*[:|–-])|reviewed again|due for review|policy review|expir\\w+|valid until|review(?=(?: (?:in|by|before))?\\s*$)|look(?:ed)? at (?:this|it|the policy) again))"
                    + "|(?<reviewed>\\b(?:reviewed|updated|revised|amended|reissued|re-issued|refreshed)\\b)"
                    + "|(?<approved>\\b(?:approv\\w+|adopt\\w+|ratif\\w+|agreed|accepted by|endorsed|authorised by|passed by|presented to|approval)\\b)"
                    + "|(?<signed>\\b(?:signed|signature|sign)\\b)"
                    + "|(?<force>\\b(?:in force|effective|takes effect|with effect|implement\\w+|applies from|start date|operative)\\b)"
                    + "|(?<issued>\\b(?:issued?|dated?|date of (?:policy|issue|publication)|version|edition|published|publication|written|created|produced|prepared|drafted|compiled|v\\d[\\d.]*)\\b)");

    private DateLabel() {}

    /** The nearest before the end of these words; what tells of an older policy outweighs the rest. */
    static Optional<Kind> last(String words) {
        String near = Sentence.fold(words.length() > NEAR ? words.substring(words.length() - NEAR) : words);
        Matcher at = LABEL.matcher(near);
        Optional<Kind> kind = Optional.empty();
        while (at.find()) {
            Kind found = kind(at);
            if (found == Kind.REPLACED) {
                return Optional.of(found);
            }
            kind = weaker(found, kind) ? kind : Optional.of(found);
        }
        return kind;
    }

    /** 'Approved by Governors, date:' is the day of the approval. */
    private static boolean weaker(Kind found, Optional<Kind> before) {
        return found == Kind.ISSUED && before.isPresent() && before.get() != Kind.ISSUED;
    }

    private static Kind kind(Matcher at) {
        if (at.group("old") != null) {
            return Kind.REPLACED;
        }
        if (at.group("next") != null) {
            return Kind.NEXT_REVIEW;
        }
        if (at.group("last") != null || at.group("reviewed") != null) {
            return Kind.LAST_REVIEW;
        }
        if (at.group("approved") != null) {
            return Kind.APPROVED;
        }
        if (at.group("signed") != null) {
            return Kind.SIGNED;
        }
        return at.group("force") != null ? Kind.IN_FORCE : Kind.ISSUED;
    }
}
