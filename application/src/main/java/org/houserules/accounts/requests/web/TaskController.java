package org.houserules.accounts.requests.web;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.SaveAnswers;
import org.houserules.accounts.requests.SaveAnswers.Meanwhile;
import org.houserules.accounts.requests.SaveAnswers.Outcome;
import org.houserules.accounts.requests.Task;
import org.houserules.accounts.requests.VisibleRequests;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the form: each saves with its button, and quietly while somebody types. */
@Controller
@Needs(Permission.REQUEST_ACCOUNTS)
class TaskController {
    private static final String REQUESTS = "/accounts/requests/";

    private final VisibleRequests visible;
    private final SaveAnswers saving;
    private final ShowTask pages;
    private final PeopleToName people;
    private final Clock clock;

    TaskController(VisibleRequests visible, SaveAnswers saving, ShowTask pages, PeopleToName people, Clock clock) {
        this.visible = visible;
        this.saving = saving;
        this.pages = pages;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/accounts/requests/{id}/{page}")
    String show(@PathVariable long id, @PathVariable String page, SignedIn person, Model model) {
        Task task = task(person, page);
        Request request = find(person, id);
        return request.state().mayBeWritten()
                ? page(ShowTask.State.kept(request, task), FormErrors.NONE, model)
                : "redirect:" + REQUESTS + id + "/check";
    }

    @PostMapping("/accounts/requests/{id}/{page}")
    String save(
            @PathVariable long id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn person,
            Model model) {
        Task task = task(person, page);
        TaskForm form = read(typed, task, person);
        return switch (saving.save(person, id, form.sent())) {
            case Outcome.Closed closed -> "redirect:" + REQUESTS + id + "?done=request-closed";
            case Outcome.Saved saved
            when form.errors().isEmpty() && isOwnWork(saved) -> "redirect:" + next(id, task, typed, person);
            case Outcome.Saved saved -> again(find(person, id), task, form, saved, model);
        };
    }

    /** Says beside the button what became of it; the page stays as it is. */
    @PostMapping("/accounts/requests/{id}/{page}/quietly")
    String saveQuietly(
            @PathVariable long id,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn person,
            Model model) {
        TaskForm form = read(typed, task(person, page), person);
        Outcome outcome = saving.saveQuietly(person, id, form.sent());
        model.addAttribute("save", outcome instanceof Outcome.Saved saved ? saved.save() : form.basis());
        model.addAttribute(
                "saved",
                switch (outcome) {
                    case Outcome.Closed closed -> "Not saved: this request cannot be written on any more.";
                    case Outcome.Saved saved
                    when !isOwnWork(saved) ->
                        "Not saved: " + first(saved).by()
                                + " has changed this page meanwhile. Press 'Save and continue' to see it.";
                    case Outcome.Saved saved
                    when !form.errors().isEmpty() ->
                        "Saved at " + Moments.clock(clock.instant()) + ", but for what has to be mended.";
                    case Outcome.Saved saved -> "Saved at " + Moments.clock(clock.instant());
                });
        return "accounts/requests/saved";
    }

    private static boolean isOwnWork(Outcome.Saved saved) {
        return saved.both().isEmpty() && saved.fromOthers().isEmpty();
    }

    private static Meanwhile first(Outcome.Saved saved) {
        return Stream.concat(saved.both().stream(), saved.fromOthers().stream())
                .findFirst()
                .orElseThrow();
    }

    private TaskForm read(MultiValueMap<String, String> typed, Task task, SignedIn person) {
        List<Question> asked = pages.asked(person.owner().id()).of(task);
        return TaskForm.read(new Fields(Map.copyOf(typed)), asked, people.reader());
    }

    /** What is kept stands in the fields, and what was typed where it is not kept. */
    private String again(Request request, Task task, TaskForm form, Outcome.Saved saved, Model model) {
        Map<Question, String> both = new EnumMap<>(Question.class);
        form.undecided().forEach(question -> both.put(question, "Somebody else"));
        saved.both().forEach(one -> both.put(one.question(), one.by()));
        Fields fields = Fields.of(request.answers());
        for (Question question : Question.values()) {
            if (form.unreadable().contains(question) || both.containsKey(question)) {
                fields = fields.with(question, form.fields());
            }
        }
        List<String> meanwhile = saved.fromOthers().stream()
                .map(one -> one.by() + " has changed the answer to '"
                        + one.question().words() + "' meanwhile. You see it below.")
                .toList();
        ShowTask.State state = new ShowTask.State(request, task, fields, both, meanwhile);
        return page(state, new FormErrors(errors(form, saved)), model);
    }

    /** Also of what two people answered differently just now, in the order of the form. */
    private static List<FieldError> errors(TaskForm form, Outcome.Saved saved) {
        List<FieldError> both = saved.both().stream()
                .map(one -> new FieldError(
                        one.question().key(),
                        one.by() + " has answered '" + one.question().words()
                                + "' meanwhile, and so have you. Choose which of the two answers holds."))
                .toList();
        return Stream.concat(both.stream(), form.errors().stream()).toList();
    }

    private String page(ShowTask.State state, FormErrors errors, Model model) {
        model.addAttribute("page", pages.of(state));
        model.addAttribute("errors", errors);
        return "accounts/requests/task";
    }

    private String next(long id, Task task, MultiValueMap<String, String> typed, SignedIn person) {
        String then = String.valueOf(typed.getFirst("then"));
        if (then.startsWith("stay:")) {
            return REQUESTS + id + "/" + task.path()
                    + Question.find(then.substring("stay:".length()))
                            .map(question -> "#" + question.key())
                            .orElse("");
        }
        List<Task> tasks = pages.asked(person.owner().id()).tasks();
        int after = tasks.indexOf(task) + 1;
        return then.equals("list")
                ? REQUESTS + id + "?done=saved"
                : REQUESTS + id + "/" + (after < tasks.size() ? tasks.get(after).path() : "check");
    }

    /** Tasks in which the policy asks nothing are not there. */
    private Task task(SignedIn person, String path) {
        return pages.asked(person.owner().id()).tasks().stream()
                .filter(task -> task.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Request find(SignedIn person, long id) {
        return visible.find(person, id).orElseThrow(NotFound::new);
    }
}
