package org.houserules.posts.controls;

import org.houserules.policy.Finding;
import org.houserules.policy.Result;

/** How a school asks for consent. */
record ConsentSetting(Basis basis) {
    /** A school that asks for objections is told why silence still holds the post. */
    Finding explained(Finding finding) {
        boolean silent = finding.result() == Result.CANNOT_TELL;
        return silent && basis == Basis.OPT_OUT
                ? Finding.cannotTell(
                        finding.what(), finding.where(), finding.mend() + " That nobody objected is not permission.")
                : finding;
    }
}
