package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.AccountTags;
import org.houserules.accounts.kept.AccountTags.Tag;
import org.houserules.accounts.kept.Matter;
import org.houserules.accounts.kept.SchoolDay;
import org.houserules.accounts.kept.Standing;
import org.houserules.accounts.kept.StandingList;
import org.houserules.accounts.kept.StandingList.Found;
import org.houserules.accounts.kept.StandingList.Search;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.houserules.platforms.PlatformName;
import org.springframework.stereotype.Component;

/**
 * Reads how the accounts of a trust and all its schools stand.
 *
 * <p>Everything else in the house sees one owner's rows at a time. This page alone opens a scope over a trust and its schools:
 * only for somebody who holds the permission at the trust and works there at the moment, only for one statement, and that
 * statement reads names of accounts, names of schools and how accounts stand. No pupil, no post and no consent is read in it.
 */
@Component
class TrustAccounts {
    private static final int MOST = 50;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_AGAINST = 5;

    private final StandingList list;
    private final Clock clock;

    TrustAccounts(StandingList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    TrustPage page(SignedIn person, TrustFilter filter) {
        List<Owner> schools = person.ownersOfTrust();
        if (filter.unknown().isPresent()) {
            return new TrustPage(schools, List.of(), 0, 1, 1);
        }
        Found found = find(person, schools, filter, (filter.number() - 1) * MOST, MOST);
        List<TrustPage.Line> lines = found.lines().stream().map(this::line).toList();
        return new TrustPage(
                schools, lines, found.count(), filter.number(), Math.max(1, (found.count() + MOST - 1) / MOST));
    }

    List<List<String>> all(SignedIn person, TrustFilter filter) {
        return find(person, person.ownersOfTrust(), filter, 0, MOST_ROWS).lines().stream()
                .map(this::cells)
                .toList();
    }

    private Found find(SignedIn person, List<Owner> schools, TrustFilter filter, int from, int most) {
        List<Long> owners = schools.stream().map(Owner::id).toList();
        Search search =
                new Search(owners, filter.schoolId(), filter.known(), filter.kind(), filter.notReviewed(), from, most);
        Scope scope = new Scope(new HashSet<>(owners), Optional.of(person.person()));
        return OwnerScope.call(scope, () -> list.find(search));
    }

    private TrustPage.Line line(StandingList.Line line) {
        return new TrustPage.Line(
                line.school(),
                line.name(),
                PlatformName.of(line.platform()),
                AccountTags.of(line.standing(), clock.instant()),
                first(against(line)),
                line.standing()
                        .map(standing -> SchoolDay.of(standing.reviewed()))
                        .orElse("never"));
    }

    /** The worst of them: a page of fifty accounts is read, and the table for spreadsheets has them all. */
    private static List<String> first(List<String> all) {
        if (all.size() <= MOST_AGAINST + 1) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, MOST_AGAINST));
        first.add("And " + (all.size() - MOST_AGAINST) + " more: on the account's own page, and in the CSV.");
        return first;
    }

    private List<String> cells(StandingList.Line line) {
        List<String> cells = new ArrayList<>(List.of(
                line.school(),
                line.name(),
                PlatformName.of(line.platform()),
                String.join(
                        "; ",
                        AccountTags.of(line.standing(), clock.instant()).stream()
                                .map(Tag::words)
                                .toList()),
                line.standing()
                        .map(standing -> SchoolDay.sortable(standing.reviewed()))
                        .orElse("never")));
        cells.add(day(line.standing().flatMap(Standing::coverLost)));
        cells.add(day(line.standing().flatMap(Standing::evaluationDue)));
        cells.add(day(line.standing().flatMap(Standing::closureDue)));
        cells.add(day(line.standing().flatMap(Standing::lastPost)));
        cells.add(String.join(" ", against(line)));
        return cells;
    }

    private static List<String> against(StandingList.Line line) {
        return line.standing().stream()
                .flatMap(standing -> standing.matters().stream())
                .map(Matter::cited)
                .toList();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
