package org.houserules.posts.web;

import java.util.List;
import java.util.Optional;
import org.houserules.posts.PostEvent;

/** Something in the story of a post, as the page tells it. @param look of its dot */
public record StoryView(String look, String what, Optional<String> who, String words, String when) {
    static List<StoryView> of(List<PostEvent> events) {
        return events.stream().map(StoryView::of).toList();
    }

    private static StoryView of(PostEvent event) {
        return new StoryView(
                switch (event.kind()) {
                    case REFUSED, TAKEN_DOWN, ASKED_AGAIN, EXPIRED -> "bad";
                    default -> "done";
                },
                event.kind().said(),
                event.person(),
                event.words(),
                Days.moment(event.at()));
    }
}
