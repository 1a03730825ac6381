package org.houserules.consent.importing;

/**
 * What is to be said of one row of a list.
 *
 * @param pupil the id as it stands there, never a name
 */
public record RowNote(int line, String pupil, Level level, String what, String mend) {
    /** An error keeps the whole list out. */
    public enum Level {
        ERROR("Error", "stop"),
        WARNING("Warning", "ask"),
        NEW("New", "met"),
        CHANGED("Changed", "idle"),
        /** Another day or another person, and the answer stays. */
        SAME_ANSWER("Same answer", "idle");

        private final String label;
        private final String look;

        Level(String label, String look) {
            this.label = label;
            this.look = look;
        }

        public String label() {
            return label;
        }

        public String look() {
            return look;
        }
    }

    static RowNote error(int line, String pupil, String what, String mend) {
        return new RowNote(line, pupil, Level.ERROR, what, mend);
    }

    static RowNote warning(int line, String pupil, String what, String mend) {
        return new RowNote(line, pupil, Level.WARNING, what, mend);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }
}
