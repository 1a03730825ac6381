package org.houserules.policy.difference;

import java.util.Optional;

/**
 * One difference between two policies. What stands only before was removed, what stands only after was added.
 *
 * @param about which of several: a control, a role, or a control's setting; else empty
 */
public record Change(Part part, About about, Optional<Side> before, Optional<Side> after) {
    /** @param key of the control, or of the role @param setting of the control */
    public record About(String key, String setting) {
        static final About NOTHING = new About("", "");

        static About of(String key) {
            return new About(key, "");
        }
    }

    /**
     * How it stands in one of the two policies.
     *
     * @param clause its id; empty where it belongs to the policy as a whole
     * @param ref of the clause
     * @param written as the policy's file has it
     */
    public record Side(String clause, String ref, String written) {
        static Side of(String written) {
            return new Side("", "", written);
        }
    }

    public boolean added() {
        return before.isEmpty();
    }

    public boolean removed() {
        return after.isEmpty();
    }

    /** The side that counts: how it is now, or how it was where it is no more. */
    public Side latest() {
        return after.or(() -> before).orElseThrow();
    }

    /** The same difference, seen from the other policy. */
    public Change mirrored() {
        return new Change(part, about, after, before);
    }
}
