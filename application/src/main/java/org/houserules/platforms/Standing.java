package org.houserules.platforms;

import java.util.List;

/** Who we are on a platform, which rights we lack there, and whether we have far more than we need. */
public record Standing(String name, List<Right> missing, boolean administrator) {
    public Standing {
        missing = List.copyOf(missing);
    }

    public boolean isEnough() {
        return missing.isEmpty();
    }

    /** What a post's way out and back needs. */
    public enum Right {
        WRITE("write posts"),
        UPLOAD("upload pictures"),
        PUBLISH("publish posts"),
        TAKE_DOWN("delete published posts");

        private final String words;

        Right(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
