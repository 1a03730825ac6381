package org.houserules.posts.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.Confirmation;
import org.houserules.posts.PostDecision;
import org.houserules.posts.PostEvent;
import org.houserules.posts.PostVersion;

/**
 * Something in the story of a post, as the page tells it.
 *
 * @param look of its dot
 * @param said what whoever did it confirmed with it
 */
public record StoryView(String look, String what, Optional<String> who, String words, List<String> said, String when) {
    static List<StoryView> of(List<PostEvent> events, List<PostVersion> versions, List<PostDecision> decisions) {
        return events.stream()
                .map(event -> of(event, said(event, versions, decisions)))
                .toList();
    }

    /** An author confirms with sending; whoever signs, with signing. */
    private static List<String> said(PostEvent event, List<PostVersion> versions, List<PostDecision> decisions) {
        Stream<String> tokens = switch (event.kind()) {
            case SENT ->
                versions.stream()
                        .filter(version -> version.number() == event.version())
                        .flatMap(version -> version.content().confirmed().stream());
            case SIGNED, CLEARED ->
                decisions.stream()
                        .filter(decision -> decision.version() == event.version()
                                && decision.approved()
                                && decision.at().equals(event.at()))
                        .flatMap(decision -> decision.confirmed().stream());
            default -> Stream.empty();
        };
        return tokens.map(Confirmation::kind)
                .distinct()
                .sorted()
                .map(InBrowser::confirms)
                .toList();
    }

    private static StoryView of(PostEvent event, List<String> said) {
        return new StoryView(
                switch (event.kind()) {
                    case REFUSED, TAKEN_DOWN, ASKED_AGAIN, EXPIRED -> "bad";
                    default -> "done";
                },
                event.kind().said(),
                event.person(),
                event.words(),
                said,
                Days.moment(event.at()));
    }
}
