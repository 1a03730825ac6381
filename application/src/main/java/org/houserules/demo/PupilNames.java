package org.houserules.demo;

import java.util.List;
import org.houserules.reading.Section;

/** Names to make up pupils from: ordinary given names, and family names that nobody has. */
record PupilNames(List<String> given, List<String> family) {
    static PupilNames read() {
        Section told = Script.read("names");
        return new PupilNames(told.texts("given"), told.texts("family"));
    }

    /** Any two pupils that are near each other on the roll are called differently. */
    String given(int pupil) {
        return given.get(pupil % given.size());
    }

    String family(int pupil) {
        return family.get((pupil * 7 + pupil / given.size() * 3) % family.size());
    }
}
