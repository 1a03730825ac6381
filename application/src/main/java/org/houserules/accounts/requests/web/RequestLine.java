package org.houserules.accounts.requests.web;

import java.time.LocalDate;
import java.util.List;
import org.houserules.accounts.requests.AnswerWords;
import org.houserules.accounts.requests.Request;
import org.houserules.people.WorkItem.Tone;

/**
 * A request as lists and heads of pages show it.
 *
 * @param opens whether its author can say where the account is
 */
public record RequestLine(
        long id, String name, String platform, String author, String state, Tone tone, String saved, boolean opens) {
    static RequestLine of(Request request, LocalDate today) {
        return new RequestLine(
                request.id(),
                request.name(),
                request.answers().platform().map(AnswerWords::called).orElse("No platform yet"),
                request.authorName(),
                request.words(today),
                tone(request.state()),
                "saved by " + request.savedBy() + " on " + Moments.day(request.savedAt()),
                request.state() == Request.State.APPROVED && !request.waitsForItsDay(today));
    }

    private static Tone tone(Request.State state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> Tone.IDLE;
            case WAITING, RETURNED, OPENED -> Tone.ASK;
            case REFUSED -> Tone.STOP;
            case APPROVED, LIVE -> Tone.MET;
        };
    }

    List<String> cells() {
        return List.of(String.valueOf(id), name, platform, author, state, saved);
    }

    static List<String> head() {
        return List.of("Number", "Name", "Platform", "Asked for by", "State", "Last saved");
    }
}
