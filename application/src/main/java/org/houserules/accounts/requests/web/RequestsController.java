package org.houserules.accounts.requests.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.BeginRequest;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.VisibleRequests;
import org.houserules.pages.SafeCsv;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.reading.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The requests that somebody may see, and beginning one. */
@Controller
@Needs(Permission.REQUEST_ACCOUNTS)
class RequestsController {
    private final VisibleRequests visible;
    private final BeginRequest begin;
    private final ShowStart start;
    private final Clock clock;

    RequestsController(VisibleRequests visible, BeginRequest begin, ShowStart start, Clock clock) {
        this.visible = visible;
        this.begin = begin;
        this.start = start;
        this.clock = clock;
    }

    @GetMapping("/accounts/requests")
    String list(@RequestParam(defaultValue = "") String state, SignedIn person, Model model) {
        model.addAttribute("requests", lines(state, person));
        model.addAttribute(
                "states",
                Stream.of(Request.State.values())
                        .map(one -> new TaskPage.Choice(Words.of(one), one.words()))
                        .toList());
        model.addAttribute("state", wanted(state).map(Words::of).orElse(""));
        return "accounts/requests/list";
    }

    @GetMapping("/accounts/requests.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String state, SignedIn person) {
        List<List<String>> rows =
                lines(state, person).stream().map(RequestLine::cells).toList();
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"requests-for-accounts.csv\"")
                .body(SafeCsv.of(RequestLine.head(), rows).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/accounts/requests/new")
    String start(SignedIn person, Model model) {
        model.addAttribute("start", start.of(person));
        return "accounts/requests/start";
    }

    @PostMapping("/accounts/requests/new")
    String begin(SignedIn person) {
        return "redirect:/accounts/requests/" + begin.begin(person);
    }

    @PostMapping("/accounts/requests/{id}/copy")
    String copy(@PathVariable long id, SignedIn person) {
        Request template = visible.find(person, id).orElseThrow(NotFound::new);
        return "redirect:/accounts/requests/" + begin.after(person, template) + "?done=request-copied";
    }

    private List<RequestLine> lines(String state, SignedIn person) {
        Optional<Request.State> only = wanted(state);
        return visible.of(person).stream()
                .filter(request -> only.isEmpty() || only.get() == request.state())
                .map(request -> RequestLine.of(request, LocalDate.now(clock)))
                .toList();
    }

    private static Optional<Request.State> wanted(String state) {
        return Words.find(Request.State.class, state);
    }
}
