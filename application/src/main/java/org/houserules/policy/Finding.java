package org.houserules.policy;

import java.util.Optional;

/**
 * What a control says of one fact.
 *
 * @param what one plain sentence for the author
 * @param mend what to do about it; empty when met
 * @param confirmable whether only a person can settle it, by the control's token
 * @param restricted whether only the safeguarding lead and the data controller may see it
 * @param settled as it is kept that somebody has confirmed exactly this; absent where nobody had to
 */
public record Finding(
        Result result,
        String what,
        Where where,
        String mend,
        boolean confirmable,
        boolean restricted,
        Optional<String> settled) {

    public static Finding met(String what, Where where) {
        return new Finding(Result.MET, what, where, "", false, false, Optional.empty());
    }

    public static Finding breached(String what, Where where, String mend) {
        return new Finding(Result.BREACHED, what, where, mend, false, false, Optional.empty());
    }

    public static Finding cannotTell(String what, Where where, String mend) {
        return new Finding(Result.CANNOT_TELL, what, where, mend, false, false, Optional.empty());
    }

    /** The same finding, settled when a named person confirms the control's token. */
    public Finding orConfirmed() {
        return new Finding(result, what, where, mend, true, restricted, settled);
    }

    /** The same fact, met because a named person has confirmed it. */
    Finding confirmed(String kept) {
        return new Finding(Result.MET, what + " This was confirmed.", where, "", false, restricted, Optional.of(kept));
    }

    /** The same finding, for the safeguarding lead and the data controller only. */
    public Finding forSafeguarding() {
        return new Finding(result, what, where, mend, confirmable, true, settled);
    }
}
