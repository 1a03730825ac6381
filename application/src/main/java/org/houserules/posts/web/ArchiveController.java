package org.houserules.posts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.database.PlannedOnce;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.pages.SafeCsv;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.Archive;
import org.houserules.posts.Archive.Listed;
import org.houserules.posts.PostState;
import org.houserules.posts.web.ComposePage.Option;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All posts of the school, newest first. */
@Controller
class ArchiveController {
    private static final int A_PAGE = 25;
    private static final int A_BATCH = 500;
    private static final List<String> HEAD =
            List.of("id", "title", "state", "urgent", "account", "author", "goes out", "begun", "address");

    private final Archive archive;
    private final Accounts accounts;
    private final Readings readings;
    private final TransactionTemplate keptPlans;
    private final TransactionTemplate newPlans;

    ArchiveController(Archive archive, Accounts accounts, Readings readings, PlatformTransactionManager transactions) {
        this.archive = archive;
        this.readings = readings;
        this.newPlans = new TransactionTemplate(transactions);
        this.newPlans.setReadOnly(true);
        this.keptPlans = new TransactionTemplate(transactions, newPlans);
        this.keptPlans.setName(PlannedOnce.NAME);
        this.accounts = accounts;
    }

    @Bean
    static NavigationEntry postsEntry() {
        return new NavigationEntry(20, "Posts", "/posts", Permission.SEE_POSTS);
    }

    /** All posts, which nearly everybody wants, by plans that are kept; a search is planned for what it looks for. */
    @GetMapping("/posts")
    @Needs(Permission.SEE_POSTS)
    String list(
            @RequestParam Map<String, String> typed,
            @RequestParam Optional<Long> before,
            SignedIn reader,
            Model model) {
        ArchiveSearch search = ArchiveSearch.typed(typed);
        TransactionTemplate reading = search.query().isEmpty() ? keptPlans : newPlans;
        reading.executeWithoutResult(status -> model.addAttribute("page", page(search, before, reader)));
        return "posts/list";
    }

    private ArchivePage page(ArchiveSearch search, Optional<Long> before, SignedIn reader) {
        Reading<Listed> page = archive.page(search.by(reader), before, A_PAGE + 1);
        Reading<Archive.AuthorOf> authors = archive.authors(reader.owner().id());
        readings.ahead(List.of(page, authors, accounts.every()));
        Map<Long, String> names = accounts(reader);
        List<Listed> found = page.list();
        List<Listed> shown = found.stream().limit(A_PAGE).toList();
        Optional<String> next = found.size() > A_PAGE
                ? Optional.of(
                        "/posts?" + search.query() + "before=" + shown.getLast().id())
                : Optional.empty();
        return new ArchivePage(
                search.filter(),
                shown.stream().map(post -> row(post, names)).toList(),
                Arrays.stream(PostState.values())
                        .map(state -> new Option(state.name(), state.words()))
                        .toList(),
                options(names),
                authors.list().stream()
                        .map(author -> new Option(String.valueOf(author.person()), author.name()))
                        .toList(),
                next,
                "/posts.csv?" + search.query(),
                reader.may(Permission.WRITE_POSTS));
    }

    @GetMapping("/posts.csv")
    @Needs(Permission.SEE_POSTS)
    @Transactional(readOnly = true)
    void export(@RequestParam Map<String, String> typed, SignedIn reader, HttpServletResponse response)
            throws IOException {
        Archive.Search search = ArchiveSearch.typed(typed).by(reader);
        Map<Long, String> names = accounts(reader);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"posts.csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(SafeCsv.of(HEAD, lines(search, names)));
    }

    private List<List<String>> lines(Archive.Search search, Map<Long, String> names) {
        List<List<String>> lines = new ArrayList<>();
        Optional<Long> before = Optional.empty();
        List<Listed> batch;
        do {
            batch = archive.page(search, before, A_BATCH).list();
            batch.forEach(post -> lines.add(line(post, names)));
            before = batch.isEmpty() ? before : Optional.of(batch.getLast().id());
        } while (batch.size() == A_BATCH);
        return lines;
    }

    private static List<String> line(Listed post, Map<Long, String> names) {
        return List.of(
                String.valueOf(post.id()),
                post.title(),
                post.words(),
                post.urgent() ? "yes" : "no",
                account(post, names),
                post.authorName(),
                post.goesOut().map(Days::moment).orElse(""),
                Days.moment(post.begunAt()),
                post.address().orElse(""));
    }

    private Map<Long, String> accounts(SignedIn reader) {
        Map<Long, String> names = new HashMap<>();
        accounts.all().stream()
                .filter(account -> account.owner() == reader.owner().id())
                .forEach((OfficialAccount account) -> names.put(account.id(), account.name()));
        return names;
    }

    private static List<Option> options(Map<Long, String> names) {
        return names.entrySet().stream()
                .map(entry -> new Option(String.valueOf(entry.getKey()), entry.getValue()))
                .sorted(java.util.Comparator.comparing(Option::label))
                .toList();
    }

    private static ArchivePage.Row row(Listed post, Map<Long, String> names) {
        return new ArchivePage.Row(
                post.id(),
                post.title().isBlank() ? "Post " + post.id() : post.title(),
                post.words(),
                post.tone().look(),
                post.urgent(),
                account(post, names),
                post.authorName(),
                post.goesOut().map(Days::moment).orElse(""));
    }

    private static String account(Listed post, Map<Long, String> names) {
        return post.account().map(id -> names.getOrDefault(id, "")).orElse("");
    }
}
