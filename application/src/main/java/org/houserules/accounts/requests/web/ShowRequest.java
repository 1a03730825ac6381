package org.houserules.accounts.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houserules.accounts.requests.AnswerWords;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.CheckRequest.Checked;
import org.houserules.accounts.requests.Progress;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.Task;
import org.houserules.accounts.requests.WithdrawRequest;
import org.houserules.accounts.requests.signing.NobodySigns;
import org.houserules.accounts.requests.signing.OthersWaiting;
import org.houserules.policy.JudgedFinding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a request together for its page and for checking its answers. */
@Component
class ShowRequest {
    private static final Set<String> BAD = Set.of("refused", "withdrawn", "returned");

    private final CheckRequest check;
    private final Requests requests;
    private final AnswerWords words;
    private final NobodySigns nobodySigns;
    private final OthersWaiting others;
    private final Clock clock;

    ShowRequest(
            CheckRequest check,
            Requests requests,
            AnswerWords words,
            NobodySigns nobodySigns,
            OthersWaiting others,
            Clock clock) {
        this.check = check;
        this.requests = requests;
        this.words = words;
        this.nobodySigns = nobodySigns;
        this.others = others;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RequestPage of(Request request) {
        Optional<Checked> checked = request.state().isOver()
                ? Optional.empty()
                : check.check(
                        request.owner(),
                        request.author(),
                        Optional.of(request.id()),
                        request.answers(),
                        Set.of(),
                        Map.of());
        Asked asked = Asked.under(check.policy(request.owner()));
        return new RequestPage(
                RequestLine.of(request, LocalDate.now(clock)),
                request.save(),
                request.version(),
                request.state().mayBeWritten(),
                request.state() == Request.State.WAITING,
                WithdrawRequest.isPossible(request),
                !asked.clauses().isEmpty(),
                asked.tasks().stream()
                        .map(task -> line(request, task, asked, missed(checked)))
                        .toList(),
                request.state().mayBeWritten()
                        ? nobodySigns.of(request.owner(), request.author(), request.author())
                        : List.of(),
                request.state().mayBeWritten() ? others.of(request, request.answers()) : List.of(),
                found(request, checked, FoundView::stops),
                found(request, checked, judged -> !FoundView.stops(judged)),
                requests.events(request).stream().map(ShowRequest::event).toList());
    }

    private static List<FoundView> found(Request request, Optional<Checked> checked, Predicate<JudgedFinding> which) {
        return checked.stream()
                .flatMap(one -> one.verdict().standing().stream())
                .filter(which)
                .map(judged -> FoundView.of(request.id(), judged))
                .toList();
    }

    /** Where nothing can be judged, every question counts. */
    private static Set<Question> missed(Optional<Checked> checked) {
        return checked.map(one -> one.verdict().standing().stream()
                        .flatMap(
                                judged -> Question.find(judged.finding().where().in()).stream())
                        .collect(Collectors.toSet()))
                .orElse(Set.of(Question.values()));
    }

    private RequestPage.TaskLine line(Request request, Task task, Asked asked, Set<Question> missed) {
        Progress progress = Progress.of(request.answers(), asked.of(task), missed);
        return new RequestPage.TaskLine(
                task.words(),
                "/accounts/requests/" + request.id() + "/" + task.path(),
                progress.words(),
                progress == Progress.DONE ? "met" : progress == Progress.BEGUN ? "ask" : "idle",
                asked.of(task).stream()
                        .map(question -> answer(request, question, asked))
                        .toList());
    }

    private RequestPage.Answer answer(Request request, Question question, Asked asked) {
        return new RequestPage.Answer(
                question.words(),
                words.of(question, request.answers()),
                FoundView.path(request.id(), question),
                asked.refs(question));
    }

    private static RequestPage.Event event(Requests.Event event) {
        String kind = event.kind().replace('-', ' ');
        return new RequestPage.Event(
                BAD.contains(event.kind()) ? "bad" : "done",
                kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1),
                event.person(),
                event.words(),
                Moments.day(event.at()));
    }
}
