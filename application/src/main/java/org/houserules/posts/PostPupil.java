package org.houserules.posts;

/** A pupil in a post. @param pupil key of the pupil's row */
public record PostPupil(long pupil, How how) {
    /** How the public meets them. */
    public enum How {
        SHOWN,
        NAMED
    }
}
