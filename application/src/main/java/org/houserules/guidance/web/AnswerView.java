package org.houserules.guidance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.guidance.Answer;
import org.houserules.guidance.KnownFact;
import org.houserules.guidance.Reply;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;

/**
 * An answer as a page shows it.
 *
 * @param steps what to do next; a link where a page does it and this person may open it
 */
public record AnswerView(Answer answer, List<NextStep> steps) {
    /** @param path empty where there is no page for it */
    public record NextStep(String label, Optional<String> path) {}

    private record Page(String path, Permission permission) {}

    private static final Map<String, Page> PAGES = Map.of(
            "request-account", new Page("/accounts/requests", Permission.REQUEST_ACCOUNTS),
            "ask-for-authorisation", new Page("/authorisations", Permission.SEE_PEOPLE),
            "write-post", new Page("/posts/new", Permission.WRITE_POSTS),
            "take-down", new Page("/posts", Permission.TAKE_DOWN_POSTS));

    static AnswerView of(Answer answer, SignedIn person) {
        return new AnswerView(
                answer,
                answer.next().stream()
                        .filter(step -> !step.key().equals("ask-person"))
                        .map(step -> new NextStep(
                                step.label(),
                                Optional.ofNullable(PAGES.get(step.key()))
                                        .filter(page -> person.may(page.permission()))
                                        .map(Page::path)))
                        .toList());
    }

    /** For those who are not signed in: no page of the house is theirs. */
    static AnswerView toThePublic(Answer answer) {
        return new AnswerView(answer, List.of());
    }

    public boolean isForAPerson() {
        return answer.reply() == Reply.ASK;
    }

    public String heading() {
        return switch (answer.reply()) {
            case YES -> "Yes";
            case NO -> "No";
            case ONLY_IF -> "Only if";
            case ASK -> "Ask a person";
        };
    }

    public String look() {
        return switch (answer.reply()) {
            case YES -> "met";
            case NO -> "stop";
            case ONLY_IF -> "ask";
            case ASK -> "idle";
        };
    }

    public static boolean isAge(KnownFact fact) {
        return fact.values().isEmpty();
    }
}
