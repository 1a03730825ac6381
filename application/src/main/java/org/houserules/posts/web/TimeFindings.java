package org.houserules.posts.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.houserules.pages.FormErrors;
import org.houserules.posts.WhenItGoesOut;
import org.houserules.posts.WhenItGoesOut.Said;
import org.houserules.posts.WrittenPost;
import org.houserules.posts.web.VerdictView.FindingView;

/** What stands against day and time, in the words of the verdict, while somebody still writes. */
final class TimeFindings {
    private TimeFindings() {}

    /** @param errors what could not be read of the form: then the time that was saved is none of theirs */
    static List<FindingView> of(WrittenPost written, FormErrors errors, Instant now) {
        List<FindingView> unread = Stream.of("goes-day", "goes-time", "last-day", "last-time")
                .flatMap(field -> errors.at(field).stream())
                .map(what -> view("stop", what, ""))
                .toList();
        return unread.isEmpty()
                ? WhenItGoesOut.of(written, now).map(TimeFindings::view).stream()
                        .toList()
                : unread;
    }

    private static FindingView view(Said said) {
        return switch (said) {
            case Said.Impossible impossible -> view("stop", impossible.what(), impossible.mend());
            case Said.Passed passed ->
                view(
                        "idle",
                        "Its time, " + Days.moment(passed.at()) + ", has passed.",
                        "It goes out as soon as it is approved, until " + Days.moment(passed.last())
                                + ". Choose a later time if it should wait.");
        };
    }

    private static FindingView view(String look, String what, String mend) {
        return new FindingView(look, what, mend, List.of(), List.of(), List.of());
    }
}
