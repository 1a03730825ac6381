package org.houserules.accounts.requests.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReadAnswer;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Reading;
import org.houserules.accounts.requests.SaveAnswers;
import org.houserules.accounts.requests.TypedReaders;
import org.houserules.pages.FieldError;
import org.houserules.people.BritishDays;

/**
 * A page of the form as it was sent, read question by question.
 *
 * @param answers well-formed ones, empty where one was emptied
 * @param undecided questions that two people answered differently, and nobody has chosen yet
 */
record TaskForm(
        Fields fields,
        int basis,
        Map<Question, String> answers,
        Set<Question> unreadable,
        Set<Question> undecided,
        List<FieldError> errors) {

    static TaskForm read(Fields fields, List<Question> asked, ReadAnswer reader) {
        TaskForm form = new TaskForm(
                fields,
                whole(fields.one("save")),
                new EnumMap<>(Question.class),
                EnumSet.noneOf(Question.class),
                EnumSet.noneOf(Question.class),
                new ArrayList<>());
        asked.stream().filter(form::wasOnThePage).forEach(question -> form.take(question, reader));
        form.holdDaysTogether();
        return form;
    }

    SaveAnswers.Sent sent() {
        return new SaveAnswers.Sent(basis, answers, unreadable);
    }

    /** The policy may have changed since the page was loaded; a question that was not on it is left as it is. */
    private boolean wasOnThePage(Question question) {
        return fields.several("asked").contains(question.key());
    }

    private void take(Question question, ReadAnswer reader) {
        boolean both = fields.several("both").contains(question.key());
        String holds = fields.one("holds-" + question.key());
        if (both && holds.equals("theirs")) {
            return;
        }
        if (both && !holds.equals("mine")) {
            undecided.add(question);
            wrong(question, question.key(), "Choose which of the two answers holds.");
        } else if (question.kind() == Question.Kind.READERS) {
            takeReaders(question);
        } else {
            keep(question, reader.of(question, typed(question)));
        }
    }

    private String typed(Question question) {
        return question.kind() == Question.Kind.PEOPLE
                ? String.join(",", fields.people(question))
                : fields.one(question.key());
    }

    private void keep(Question question, Reading reading) {
        switch (reading) {
            case Reading.Well well -> answers.put(question, well.answer());
            case Reading.Wrong wrong -> wrong(question, question.key(), wrong.how());
        }
    }

    private void takeReaders(Question question) {
        List<TypedReaders> rows = Stream.of(ReaderKind.values())
                .map(kind -> fields.row(question, kind))
                .toList();
        rows.forEach(row -> row.faults().forEach(fault -> {
            String field = Fields.field(question, row.kind());
            wrong(question, fault.field().isEmpty() ? field : field + "-" + fault.field(), fault.how());
        }));
        if (!unreadable.contains(question)) {
            keep(question, TypedReaders.read(rows));
        }
    }

    private void holdDaysTogether() {
        Optional<LocalDate> from = day(Question.GO_LIVE);
        boolean before = from.flatMap(first -> day(Question.CLOSES).filter(last -> last.isBefore(first)))
                .isPresent();
        if (before) {
            answers.remove(Question.CLOSES);
            wrong(
                    Question.CLOSES,
                    Question.CLOSES.key(),
                    "It would close before it goes live on " + BritishDays.day(from.orElseThrow())
                            + ". Choose a later day.");
        }
    }

    private Optional<LocalDate> day(Question question) {
        return Optional.ofNullable(answers.get(question))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }

    private void wrong(Question question, String field, String how) {
        unreadable.add(question);
        errors.add(new FieldError(field, how));
    }

    private static int whole(String number) {
        boolean digits =
                !number.isEmpty() && number.length() < 10 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(number) : -1;
    }
}
