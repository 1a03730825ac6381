package org.houserules.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.accounts.requests.BeginRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.accounts.requests.SaveAnswers;
import org.houserules.accounts.requests.SaveAnswers.Outcome;
import org.houserules.accounts.requests.SaveAnswers.Sent;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.houserules.reading.Section;

/** Requests for accounts that somebody has begun. */
final class LoadRequests {
    private final Story story;

    LoadRequests(Story story) {
        this.story = story;
    }

    void load(Owner school, Section told) {
        told.sections("requests")
                .forEach(one -> story.as(
                        one.requiredText("by"),
                        school,
                        story.at(Script.days(one, "day").orElseThrow()),
                        by -> write(by, one)));
    }

    private Outcome write(SignedIn by, Section told) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answer(question, told).ifPresent(words -> answers.put(question, words));
        }
        long request = story.room(BeginRequest.class).begin(by);
        return Expect.is(
                Outcome.Saved.class,
                story.room(SaveAnswers.class).save(by, request, new Sent(1, answers, Set.of())),
                "request");
    }

    private Optional<String> answer(Question question, Section told) {
        String key = question.key();
        return switch (question.kind()) {
            case DAY -> Script.days(told, key).map(story::day).map(LocalDate::toString);
            case PERSON -> told.text(key).map(who -> String.valueOf(story.person(who)));
            case PEOPLE ->
                several(told.texts(key).stream()
                        .map(story::person)
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
            case READERS -> several(Readers.write(readers(told.words(key, ReaderKind.class))));
            default -> told.text(key);
        };
    }

    private static List<Readers> readers(List<ReaderKind> kinds) {
        return kinds.stream()
                .map(kind -> new Readers(kind, Optional.empty(), Optional.empty(), "", ""))
                .toList();
    }

    private static Optional<String> several(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }
}
