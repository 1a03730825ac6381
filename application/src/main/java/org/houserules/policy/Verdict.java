package org.houserules.policy;

import java.util.List;
import org.houserules.people.Role;

/**
 * What stands against a subject under a policy.
 *
 * @param findings strictest first, met ones last
 * @param chain who approves, in order; empty when nobody has to
 */
public record Verdict(
        Decision decision, String policyId, String policyVersion, List<JudgedFinding> findings, List<Role> chain) {

    /** What may be shown to everybody but the safeguarding lead and the data controller. */
    public Verdict forEverybody() {
        List<JudgedFinding> open = findings.stream()
                .filter(judged -> !judged.finding().restricted())
                .toList();
        return new Verdict(decision, policyId, policyVersion, open, chain);
    }

    public List<JudgedFinding> standing() {
        return findings.stream().filter(JudgedFinding::stands).toList();
    }
}
