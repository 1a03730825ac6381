package org.houserules.posts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.AskAhead;
import org.houserules.posts.Post;
import org.houserules.posts.Posts;
import org.houserules.posts.SaveDraft;
import org.houserules.posts.SubmitPost;
import org.houserules.posts.WrittenPost;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Writing a post: one page, which saves with every button and shows the verdict beside. */
@Controller
class ComposeController {
    private final Posts posts;
    private final SaveDraft saving;
    private final SubmitPost submitting;
    private final UploadPictures uploads;
    private final ShowCompose pages;
    private final AskAhead ahead;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ComposeController(
            Posts posts,
            SaveDraft saving,
            SubmitPost submitting,
            UploadPictures uploads,
            ShowCompose pages,
            AskAhead ahead,
            TransactionTemplate transactions,
            Clock clock) {
        this.posts = posts;
        this.saving = saving;
        this.submitting = submitting;
        this.uploads = uploads;
        this.pages = pages;
        this.ahead = ahead;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Own(Post post, WrittenPost draft) {}

    /** A form as it came, read against what is stored. */
    private record Came(ComposeForm form, WrittenPost written, FormErrors errors, int save, String tab, Act act) {}

    @GetMapping("/posts/new")
    @Needs(Permission.WRITE_POSTS)
    String begin() {
        return "posts/new";
    }

    @PostMapping("/posts/new")
    @Needs(Permission.WRITE_POSTS)
    String begin(SignedIn author) {
        WrittenPost draft = WrittenPost.blank()
                .goingOut(clock.instant().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
        return "redirect:/posts/" + saving.begin(author, draft) + "/edit";
    }

    @GetMapping("/posts/{id}/edit")
    @Needs(Permission.WRITE_POSTS)
    String edit(@PathVariable long id, SignedIn author, Model model) {
        Own own = own(id, author);
        if (!own.post().state().mayBeWritten()) {
            return "redirect:/posts/" + id;
        }
        return show(own.post(), own.draft(), ComposeForm.of(own.draft()), FormErrors.NONE, author, model);
    }

    @PostMapping("/posts/{id}/edit")
    @Needs(Permission.WRITE_POSTS)
    String edit(@PathVariable long id, SignedIn author, HttpServletRequest request, Model model) {
        Own own = own(id, author);
        Came came = came(request, own.draft());
        WrittenPost changed = came.act().on(came.written());
        UploadPictures.Taken taken = uploads.take(author.owner().id(), changed, files(request));
        List<FieldError> errors = new ArrayList<>(came.errors().all());
        errors.addAll(taken.refused());
        ComposeForm form = came.act().is("cut") ? ComposeForm.of(taken.post()) : came.form();
        return switch (saving.save(author, id, taken.post(), came.save(), came.tab())) {
            case SaveDraft.Older older -> older(own.post(), older, taken.post(), form, author, model);
            case SaveDraft.Closed closed -> "redirect:/posts/" + id;
            case SaveDraft.Saved saved ->
                saved(
                        own(id, author).post(),
                        new Came(form, taken.post(), new FormErrors(errors), saved.number(), "", came.act()),
                        author,
                        model);
        };
    }

    /** The answer of the page while somebody types: the verdict anew, and that the draft is saved. */
    @PostMapping("/posts/{id}/verdict")
    @Needs(Permission.WRITE_POSTS)
    String verdict(@PathVariable long id, SignedIn author, HttpServletRequest request, Model model) {
        transactions.executeWithoutResult(status -> {
            SaveDraft.Held held = saving.hold(author, id);
            Came came = came(request, held.draft());
            SaveDraft.Result result = saving.save(held, came.written(), came.save(), came.tab());
            ahead.forVerdict(author.owner().id());
            ShowCompose.Beside beside = pages.beside(author, came.written(), came.errors());
            model.addAttribute("verdict", beside.verdict());
            model.addAttribute("steps", beside.steps());
            model.addAttribute("links", came.written().addresses());
            model.addAttribute("opened", came.written().opened());
            model.addAttribute("save", result instanceof SaveDraft.Saved saved ? saved.number() : came.save());
            model.addAttribute("saved", said(result));
        });
        return "posts/verdict-answer";
    }

    private String said(SaveDraft.Result result) {
        return switch (result) {
            case SaveDraft.Saved saved -> "Saved " + Days.clock(clock.instant());
            case SaveDraft.Older older ->
                "Not saved: this post was changed in another tab. Press 'Save draft' to see both.";
            case SaveDraft.Closed closed -> "Not saved: this post is not a draft any more.";
        };
    }

    private String saved(Post post, Came came, SignedIn author, Model model) {
        Act act = came.act();
        if (act.is("submit") && came.errors().isEmpty()) {
            return submit(post, came, author, model);
        }
        Optional<Integer> hiding = act.is("hide-parts") ? act.picture(came.written()) : Optional.empty();
        if (came.errors().isEmpty() && hiding.isPresent()) {
            return "redirect:/posts/" + post.id() + "/pictures/" + hiding.get() + "/hide";
        }
        Optional<Integer> looking = act.is("find-pupil") ? act.picture(came.written()) : Optional.empty();
        if (came.errors().isEmpty() && looking.isEmpty()) {
            return "redirect:/posts/" + post.id() + "/edit" + (act.is("save") ? "?done=post-saved" : "")
                    + act.picture(came.written())
                            .map(index -> "#picture-" + index)
                            .orElse("");
        }
        ShowCompose.Draft draft =
                new ShowCompose.Draft(post, came.written(), came.form(), came.save(), Optional.empty(), looking);
        return show(draft, came.errors(), author, model);
    }

    private String submit(Post post, Came came, SignedIn author, Model model) {
        return switch (submitting.submit(author, post.id(), came.save())) {
            case SubmitPost.Sent sent -> "redirect:/posts/" + post.id() + "?done=post-sent";
            case SubmitPost.Cleared cleared -> "redirect:/posts/" + post.id() + "?done=post-cleared";
            case SubmitPost.Newer newer -> "redirect:/posts/" + post.id() + "/edit";
            case SubmitPost.NotYet notYet ->
                show(
                        post,
                        came.written(),
                        came.form(),
                        new FormErrors(notYet.why().stream()
                                .map(lacking -> new FieldError(lacking.field(), lacking.what()))
                                .toList()),
                        author,
                        model);
        };
    }

    /** What was typed stays in the form; the next save is then a decision. */
    private String older(
            Post post, SaveDraft.Older older, WrittenPost written, ComposeForm form, SignedIn author, Model model) {
        ShowCompose.Draft draft = new ShowCompose.Draft(
                post, written, form, older.number(), Optional.of(older.newer()), Optional.empty());
        return show(draft, FormErrors.NONE, author, model);
    }

    private String show(
            Post post, WrittenPost written, ComposeForm form, FormErrors errors, SignedIn author, Model model) {
        return show(
                new ShowCompose.Draft(post, written, form, post.save(), Optional.empty(), Optional.empty()),
                errors,
                author,
                model);
    }

    private String show(ShowCompose.Draft draft, FormErrors errors, SignedIn author, Model model) {
        model.addAttribute("page", pages.page(author, draft));
        model.addAttribute("errors", errors);
        return "posts/compose";
    }

    private static Came came(HttpServletRequest request, WrittenPost stored) {
        Typed typed = new Typed(request.getParameterMap());
        ComposeForm form = ComposeForm.typed(typed);
        FormReader reader = new FormReader(form);
        WrittenPost written = reader.read(stored);
        String number = typed.line("save");
        boolean whole =
                !number.isEmpty() && number.length() < 9 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return new Came(
                form,
                written,
                reader.errors(),
                whole ? Integer.parseInt(number) : -1,
                typed.line("tab"),
                Act.of(typed.has("act") ? typed.line("act") : "save"));
    }

    private static List<org.springframework.web.multipart.MultipartFile> files(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest parts ? parts.getFiles(UploadPictures.FIELD) : List.of();
    }

    private Own own(long id, SignedIn author) {
        Own own = transactions.execute(status -> posts.find(id)
                .filter(post -> post.author() == author.person()
                        && post.owner() == author.owner().id())
                .map(post -> new Own(post, posts.draft(id)))
                .orElseThrow(NotFound::new));
        return java.util.Objects.requireNonNull(own);
    }
}
