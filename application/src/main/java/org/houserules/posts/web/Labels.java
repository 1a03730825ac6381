package org.houserules.posts.web;

import org.houserules.posts.Purpose;

/** What things are called on pages. */
final class Labels {
    private Labels() {}

    static String purpose(Purpose purpose) {
        return switch (purpose) {
            case EVENTS -> "Tell of an event";
            case ACHIEVEMENT -> "Highlight an achievement";
            case ANNOUNCEMENT -> "Announce something";
            case MARKETING -> "Make the school known";
            case PAST_PUPILS -> "Keep in touch with past pupils";
            case COMMUNITY -> "Speak to the community";
            case LEARNING -> "Support learning";
            case RECRUITMENT -> "Find staff";
        };
    }
}
