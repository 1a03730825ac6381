package org.houserules.posts.controls;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentState;
import org.houserules.consent.ConsentState.Denied;
import org.houserules.consent.ConsentState.Ended;
import org.houserules.consent.ConsentState.Held;
import org.houserules.consent.ConsentState.NoRecord;
import org.houserules.consent.ConsentState.Unanswered;
import org.houserules.consent.ConsentState.Undated;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;

/** Puts into words what the records say of the use of one pupil. */
record ConsentFinding(DraftPost post, ConsentKind kind, String who, Where where) {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    Finding of(ConsentState state) {
        return switch (state) {
            case Held held -> Finding.met(who + " may be " + kind.done() + ": permission is held.", where);
            case Denied denied -> denied(denied.answer());
            case Ended ended ->
                Finding.breached(
                        who + " may not be " + kind.done() + ": permission ended on " + DAY.format(ended.lastDay())
                                + ".",
                        where,
                        "Ask for a new permission, or " + without() + ".");
            case Unanswered unanswered -> open("permission was asked for and not answered");
            case Undated undated -> open("the permission on the list bears no date");
            case NoRecord none -> noRecord(none);
        };
    }

    private Finding denied(ConsentAnswer answer) {
        String why = switch (answer) {
            case WITHDRAWN -> "permission was withdrawn";
            case OBJECTED -> "there is an objection";
            case REFUSED, GIVEN, REQUESTED -> "permission is refused";
        };
        return Finding.breached(
                who + " may not be " + kind.done() + ": " + why + ".", where, firstLetterUp(without()) + ".");
    }

    private Finding noRecord(NoRecord none) {
        if (post.surroundings().consents().isEmpty()) {
            return open("no list of consents was given");
        }
        return open(
                none.forAnotherUse()
                        ? "the permission on record is for another use than this account"
                        : "no permission is on record");
    }

    /** Nobody on the roll with this id: nobody can say that the pupil may be identified. */
    Finding notOnTheRoll() {
        return open(post.surroundings().roll().isEmpty() ? "no roll was given" : "this id is not on the roll");
    }

    private Finding open(String why) {
        return Finding.cannotTell(
                "Nobody can tell whether " + who + " may be " + kind.done() + ": " + why + ".",
                where,
                "Get the answer recorded, or " + without() + ".");
    }

    private String without() {
        return switch (kind) {
            case PHOTO -> "use a picture without this pupil";
            case VIDEO -> "use a film without this pupil";
            case NAME -> "leave out the name";
        };
    }

    private static String firstLetterUp(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
