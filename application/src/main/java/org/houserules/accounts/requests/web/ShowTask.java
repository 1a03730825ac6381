package org.houserules.accounts.requests.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AnswerWords;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.OnlyPupils;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Task;
import org.houserules.accounts.requests.WhoAdds;
import org.houserules.people.People.Listed;
import org.houserules.platforms.Platform;
import org.houserules.reading.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a page of the form together. */
@Component
class ShowTask {
    private static final Set<ReaderKind> AGED =
            Set.of(ReaderKind.PUPILS, ReaderKind.OTHER_SCHOOLS, ReaderKind.PUBLIC, ReaderKind.OTHERS);

    private static final Set<Question> ABOUT_PUPILS =
            Set.of(Question.UNLISTED, Question.AUDIENCE, Question.CONTRIBUTORS);

    private final CheckRequest check;
    private final PeopleToName people;
    private final AnswerWords words;

    ShowTask(CheckRequest check, PeopleToName people, AnswerWords words) {
        this.check = check;
        this.people = people;
        this.words = words;
    }

    /**
     * How a page stands.
     *
     * @param fields what is in them: kept, or typed
     * @param both questions that two people answered differently, and who the other is
     */
    record State(Request request, Task task, Fields fields, Map<Question, String> both, List<String> meanwhile) {
        static State kept(Request request, Task task) {
            return new State(request, task, Fields.of(request.answers()), Map.of(), List.of());
        }
    }

    @Transactional(readOnly = true)
    public Asked asked(long owner) {
        return Asked.under(check.policy(owner));
    }

    @Transactional(readOnly = true)
    public TaskPage of(State state) {
        Request request = state.request();
        Asked asked = asked(request.owner());
        List<Listed> here = state.task() == Task.TEAM ? people.here(request.owner()) : List.of();
        return new TaskPage(
                request.id(),
                request.name(),
                state.task().words(),
                state.task().path(),
                asked.tasks().indexOf(state.task()) + 1,
                asked.tasks().size(),
                request.save(),
                state.fields(),
                asked.of(state.task()).stream()
                        .map(question -> row(state, question, asked, here))
                        .toList(),
                state.meanwhile(),
                "Saved by " + request.savedBy() + " on " + Moments.day(request.savedAt()));
    }

    private TaskPage.Row row(State state, Question question, Asked asked, List<Listed> here) {
        List<String> numbers =
                question.kind() == Question.Kind.PEOPLE ? state.fields().people(question) : List.of();
        return new TaskPage.Row(
                question.key(),
                Words.of(question.kind()),
                question.words(),
                hint(state, question),
                asked.refs(question),
                choices(state, question, here, numbers),
                people.chosen(here, numbers, state.request().answers().platform()),
                readers(question),
                ABOUT_PUPILS.contains(question)
                        ? OnlyPupils.contradicted(state.request().answers())
                        : Optional.empty(),
                Optional.ofNullable(state.both().get(question))
                        .map(by -> new TaskPage.Both(
                                by, words.of(question, state.request().answers()))));
    }

    private String hint(State state, Question question) {
        return question == Question.LINE_MANAGER
                ? people.hintOnLineManager(state.request().author())
                : Hints.of(question);
    }

    private List<TaskPage.Choice> choices(State state, Question question, List<Listed> here, List<String> without) {
        return switch (question.kind()) {
            case YES_NO -> List.of(new TaskPage.Choice("yes", "Yes"), new TaskPage.Choice("no", "No"));
            case PLATFORM -> all(Platform.values(), AnswerWords::called);
            case WHO_ADDS -> all(WhoAdds.values(), WhoAdds::words);
            case PERSON -> people.lineManagers(state.request());
            case PEOPLE -> PeopleToName.choices(here, without);
            default -> List.of();
        };
    }

    private static <E extends Enum<E>> List<TaskPage.Choice> all(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new TaskPage.Choice(Words.of(value), label.apply(value)))
                .toList();
    }

    private static List<TaskPage.Readers> readers(Question question) {
        return question.kind() == Question.Kind.READERS
                ? Stream.of(ReaderKind.values())
                        .map(kind -> new TaskPage.Readers(
                                Fields.field(question, kind),
                                kind.words(),
                                AGED.contains(kind),
                                kind == ReaderKind.OTHER_SCHOOLS))
                        .toList()
                : List.of();
    }
}
