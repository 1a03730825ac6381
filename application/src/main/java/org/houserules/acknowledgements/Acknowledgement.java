package org.houserules.acknowledgements;

import java.time.LocalDate;

/**
 * That somebody has read a version of the policy and will follow it.
 *
 * @param on the day they said or signed so
 * @param questions how many questions of understanding they answered right for it
 * @param seenBy who entered it
 */
public record Acknowledgement(long id, String version, LocalDate on, How how, int questions, String seenBy) {
    /** Where they said so. */
    public enum How {
        HERE("in House Rules"),
        ON_PAPER("on paper");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
