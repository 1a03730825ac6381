package org.houserules.accounts.requests.web;

import org.houserules.accounts.requests.Question;

/** A sentence beside a question that is not clear by itself. */
final class Hints {
    private Hints() {}

    static String of(Question question) {
        return switch (question) {
            case HOST -> "Leave it out if it is the platform.";
            case PUBLIC_PURPOSE -> "Parents read it in the public list of the school's accounts.";
            case CONTRIBUTORS -> "Tick nobody if only its team adds to it.";
            case ADMINISTRATORS -> "They change its settings and who may do what. They may write on this request, too.";
            case MODERATORS -> "They look at what others add, and hide what should not be there.";
            case VETTING -> "Only if somebody from outside the school adds to it.";
            case GO_LIVE -> "No account goes live before this day, nor before the last signature.";
            case POSTS_EVERY -> "Your own promise: you are told when the account is silent for longer.";
            case VULNERABLE_WHY -> "Only if it is meant for vulnerable young people.";
            case CONSENT_PLAN -> "Only if children, or adults with learning disabilities, add to it.";
            case ADVERTISING_HOW -> "Only if you will advertise.";
            case EMAIL_ADDRESS -> "An address of the school, not of a person.";
            case UNLISTED ->
                "Only pupils of this school, with its staff. Then parents do not find it in the public list.";
            default -> "";
        };
    }
}
