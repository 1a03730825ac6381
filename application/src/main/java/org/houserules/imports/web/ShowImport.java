package org.houserules.imports.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.guidance.MayI;
import org.houserules.imports.Conflicts;
import org.houserules.imports.Conflicts.Conflict;
import org.houserules.imports.Conflicts.Mutual;
import org.houserules.imports.Decision;
import org.houserules.imports.Front;
import org.houserules.imports.Imports;
import org.houserules.imports.Item;
import org.houserules.imports.PolicyImport;
import org.houserules.imports.ReshapeClause;
import org.houserules.imports.Suggestions;
import org.houserules.imports.Unsaid;
import org.houserules.imports.WorkingList;
import org.houserules.imports.web.ImportPage.Differing;
import org.houserules.imports.web.ImportPage.Filter;
import org.houserules.imports.web.ImportPage.Group;
import org.houserules.imports.web.ImportPage.Row;
import org.houserules.imports.web.ImportPage.Side;
import org.houserules.imports.web.ImportPage.Undo;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.SettingWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Puts the working list of an import into words. */
@Component
class ShowImport {
    private static final int ON_A_PAGE = 40;

    private final Imports imports;
    private final Suggestions suggestions;
    private final SingletonSupplier<ItemWords> words;

    ShowImport(Imports imports, Suggestions suggestions, ReadPolicies policies) {
        this.imports = imports;
        this.suggestions = suggestions;
        this.words = SingletonSupplier.of(
                () -> new ItemWords(policies.controls(), SettingWords.shipped(), MayI.shipped(), suggestions.words()));
    }

    ItemWords words() {
        return words.obtain();
    }

    @Transactional(readOnly = true)
    ImportPage page(PolicyImport one, Show show, int wanted) {
        WorkingList list = one.list();
        List<Conflict> conflicts = Conflicts.in(list);
        Set<String> differing = Conflicts.clauses(conflicts);
        List<Item> shown = list.items().stream()
                .filter(item -> show.shows(item, differing))
                .toList();
        int pages = Math.max(1, (shown.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(wanted, 1, pages);
        List<Item> here = shown.subList((page - 1) * ON_A_PAGE, Math.min(shown.size(), page * ON_A_PAGE));
        return new ImportPage(
                one.id(),
                one.name(),
                one.front().title(),
                one.front().organisation(),
                one.save(),
                one.changedBy(),
                list.decided(),
                list.clauses().size(),
                list.count(Item::undecided),
                list.count(item -> item.undecided() && !item.suggesting()),
                missing(one.front()),
                filters(list, differing),
                show,
                rows(here, list, differing),
                page,
                pages,
                imports.latest(one.owner(), one.id())
                        .map(step -> new Undo(step.save(), step.what() + ", by " + step.by())),
                conflicts.stream().map(this::differing).toList(),
                Conflicts.mutual(list, suggestions.words()).stream()
                        .map(ShowImport::warning)
                        .toList(),
                unsaid(list));
    }

    /** What a policy has to say and this one does not yet. */
    private static List<String> missing(Front front) {
        List<String> missing = new ArrayList<>();
        if (front.posts().isEmpty()) {
            missing.add("Nothing is said yet of who approves a post.");
        }
        if (front.accounts().isEmpty()) {
            missing.add("Nothing is said yet of who approves a new account.");
        }
        return missing;
    }

    private static List<Filter> filters(WorkingList list, Set<String> conflicts) {
        return Arrays.stream(Show.values())
                .map(show -> new Filter(show, list.count(item -> show.shows(item, conflicts))))
                .toList();
    }

    private List<Row> rows(List<Item> here, WorkingList list, Set<String> conflicts) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < here.size(); at++) {
            Item item = here.get(at);
            String next = at + 1 < here.size() ? here.get(at + 1).id() : "";
            rows.add(row(item, list, conflicts.contains(item.id()), next));
        }
        return rows;
    }

    private Row row(Item item, WorkingList list, boolean conflict, String next) {
        return new Row(
                item.id(),
                item.ref(),
                item.part(),
                item.lead(),
                item.says(),
                item.aside(),
                words().whom(item),
                item.decision().called(),
                item.undecided(),
                item.leftOut(),
                item.decision() == Decision.ADVICE,
                item.undecided() && item.suggesting() && item.complete(),
                !item.leftOut() && list.before(item.id()).isPresent(),
                !item.leftOut() && !ReshapeClause.places(item.says()).isEmpty(),
                conflict,
                item.undecided() ? words().reasons(item) : List.of(),
                item.undecided() ? words().questions(item) : List.of(),
                item.undecided() ? words().asks(item) : List.of(),
                words().holds(item),
                item.leftOut() ? "" : words().chain(item),
                item.save(),
                next);
    }

    private Differing differing(Conflict conflict) {
        List<Side> sides = new ArrayList<>();
        conflict.sides()
                .forEach((settings, items) -> items.forEach(item -> sides.add(
                        new Side(item.id(), item.ref(), item.whole(), words().means(conflict.control(), settings)))));
        return new Differing(conflict.control(), words().summary(conflict.control()), sides);
    }

    private static String warning(Mutual mutual) {
        String one = ItemWords.role(mutual.approves().approver());
        String other = ItemWords.role(mutual.approves().author());
        return "By " + mutual.one().ref() + " and " + mutual.other().ref() + " the " + one
                + " approves what comes from the "
                + other + ", and the " + other + " what comes from the " + one
                + ": the two can let each other’s through. Have somebody else sign as well, under ‘Title, dates and who approves’.";
    }

    private List<Group> unsaid(WorkingList list) {
        return Unsaid.in(list, suggestions.words()).entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream().map(words()::summary).toList()))
                .toList();
    }

    Optional<PolicyImport> open(long owner, long id) {
        return imports.find(owner, id).filter(PolicyImport::open);
    }
}
