package org.houserules.consent;

import java.util.List;

/** Where a pupil is shown or named; every room that publishes something implements it. */
public interface PupilAppearances {
    /**
     * One of them.
     *
     * @param label what a person calls it, without the pupil's name
     * @param state how it stands, in a word or two
     * @param how shown or named
     */
    record Appearance(String label, String path, String state, String how) {}

    /** @param pupil key of the pupil's row, of the school whose rows may be seen now */
    List<Appearance> of(long pupil);
}
