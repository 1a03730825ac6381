package org.houserules.guidance.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.guidance.AnswersOfDraft;
import org.houserules.guidance.AnswersOfDraft.OnTopic;
import org.houserules.guidance.AnswersOfDraft.State;
import org.houserules.guidance.Asker;
import org.houserules.guidance.MayI;
import org.houserules.guidance.web.CasePage.Choice;
import org.houserules.guidance.web.DraftAnswersPage.Filter;
import org.houserules.guidance.web.DraftAnswersPage.Row;
import org.houserules.people.Role;
import org.houserules.policy.Policy;
import org.houserules.policy.WrittenGuidance;
import org.houserules.policy.drafts.Draft;
import org.houserules.reading.Words;
import org.springframework.stereotype.Component;

/** Makes the page of all that a draft answers. */
@Component
class ShowDraftAnswers {
    private static final Map<String, State> SHOWN =
            Map.of("answered", State.ANSWERED, "not-answered", State.NOT_ANSWERED, "changed", State.CLAUSE_CHANGED);

    private final AnswersOfDraft answers;
    private final AnswerWords words;

    ShowDraftAnswers(AnswersOfDraft answers, MayI mayI) {
        this.answers = answers;
        this.words = new AnswerWords(mayI);
    }

    /** @param tried a question and who asks it */
    DraftAnswersPage page(Draft draft, Policy<?> policy, String show, AskForm tried, String as) {
        List<OnTopic> all = answers.topics(policy);
        Optional<WrittenGuidance> guidance = policy.guidance();
        Asker asker = Words.find(Asker.class, as).orElse(Asker.TEACHER);
        return new DraftAnswersPage(
                draft.id(),
                draft.save(),
                answers.canBringIn(policy),
                SHOWN.containsKey(show) ? show : "",
                filters(all),
                all.stream()
                        .filter(one -> !SHOWN.containsKey(show) || one.state() == SHOWN.get(show))
                        .map(ShowDraftAnswers::row)
                        .sorted(Comparator.comparing(Row::title))
                        .toList(),
                Words.of(guidance.flatMap(WrittenGuidance::ask).orElse(Role.HEADTEACHER)),
                policy.roles().entrySet().stream()
                        .map(role -> new Choice(Words.of(role.getKey()), role.getValue()))
                        .toList(),
                words.askers(guidance.map(WrittenGuidance::speaksTo).orElse(List.of())),
                tried.question(),
                Words.of(asker),
                words.askers(List.of()).stream()
                        .map(box -> new Choice(box.value(), box.label()))
                        .toList(),
                tried.question().isEmpty() || !tried.errors().isEmpty()
                        ? Optional.empty()
                        : Optional.of(AnswerView.toThePublic(answers.tried(tried.question(), asker, policy))));
    }

    private static List<Filter> filters(List<OnTopic> all) {
        return List.of(
                new Filter("", "All", all.size()),
                filter("answered", "Answered", all),
                filter("not-answered", "Not answered", all),
                filter("changed", "Rest on a changed clause", all));
    }

    private static Filter filter(String key, String label, List<OnTopic> all) {
        return new Filter(
                key,
                label,
                all.stream().filter(one -> one.state() == SHOWN.get(key)).count());
    }

    private static Row row(OnTopic one) {
        return new Row(
                one.topic().key(),
                one.topic().title(),
                one.topic().example(),
                switch (one.state()) {
                    case ANSWERED -> "met";
                    case NOT_ANSWERED -> "idle";
                    case CLAUSE_CHANGED -> "stop";
                },
                switch (one.state()) {
                    case ANSWERED -> "answered";
                    case NOT_ANSWERED -> "a person is asked";
                    case CLAUSE_CHANGED -> "a clause has changed";
                },
                one.written().stream()
                        .flatMap(placed -> placed.answer().cases().stream())
                        .map(written -> AnswerWords.reply(written.answer()))
                        .distinct()
                        .toList());
    }
}
