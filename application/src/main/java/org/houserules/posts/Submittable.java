package org.houserules.posts;

import org.houserules.policy.Confirmation;
import org.houserules.policy.Decision;
import org.houserules.policy.Effect;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Signer;
import org.houserules.policy.Verdict;

/** Whether a draft may be sent: nothing stops it, and what is left to confirm is the approver's. */
public final class Submittable {
    private Submittable() {}

    public static boolean is(Verdict verdict) {
        return verdict.decision() != Decision.STOP
                && verdict.standing().stream().noneMatch(Submittable::waitsForTheAuthor);
    }

    private static boolean waitsForTheAuthor(JudgedFinding judged) {
        return judged.effect() == Effect.CONFIRM
                && judged.confirmation()
                        .map(Confirmation::by)
                        .filter(by -> by == Signer.APPROVER)
                        .isEmpty();
    }
}
