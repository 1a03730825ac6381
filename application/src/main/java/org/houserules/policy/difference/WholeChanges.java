package org.houserules.policy.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.houserules.people.Role;
import org.houserules.policy.Approval;
import org.houserules.policy.PartialDate;
import org.houserules.policy.Policy;
import org.houserules.policy.PrintedForm;
import org.houserules.policy.SchoolChoice;
import org.houserules.policy.difference.Change.About;
import org.houserules.policy.difference.Change.Side;
import org.houserules.reading.Words;

/** What differs in the policy as a whole: its front page, who signs, its choices. */
final class WholeChanges {
    private final Policy<?> before;
    private final Policy<?> after;
    private final List<Change> changes = new ArrayList<>();

    WholeChanges(Policy<?> before, Policy<?> after) {
        this.before = before;
        this.after = after;
    }

    List<Change> all() {
        frontPage();
        note(Part.RELATED, About.NOTHING, list(before.related()), list(after.related()));
        note(Part.COVERS, About.NOTHING, words(before.covers()), words(after.covers()));
        note(Part.PRINTED_FORM, About.NOTHING, form(before), form(after));
        choices();
        signing();
        return List.copyOf(changes);
    }

    private void frontPage() {
        note(Part.TITLE, Optional.of(before.title()), Optional.of(after.title()));
        note(Part.ORGANISATION, Optional.of(before.organisation()), Optional.of(after.organisation()));
        note(Part.VERSION, Optional.of(before.version()), Optional.of(after.version()));
        note(Part.DATED, date(before.dated()), date(after.dated()));
        note(Part.ADOPTED_BY, before.adoptedBy(), after.adoptedBy());
        note(Part.ADOPTED_ON, date(before.adoptedOn()), date(after.adoptedOn()));
        note(Part.REVIEW_DUE, date(before.review().due()), date(after.review().due()));
        note(Part.REVIEW_CYCLE, before.review().cycle(), after.review().cycle());
    }

    private void choices() {
        Stream.concat(before.choices().stream(), after.choices().stream())
                .map(SchoolChoice::id)
                .distinct()
                .sorted()
                .forEach(id -> note(Part.CHOICE, About.of(id), choice(before, id), choice(after, id)));
    }

    private void signing() {
        TreeSet<Role> roles = new TreeSet<>(before.roles().keySet());
        roles.addAll(after.roles().keySet());
        roles.forEach(role -> note(
                Part.ROLE,
                About.of(Words.of(role)),
                Optional.ofNullable(before.roles().get(role)),
                Optional.ofNullable(after.roles().get(role))));
        Approval was = before.approval();
        Approval is = after.approval();
        note(Part.POSTS, chain(was.posts()), chain(is.posts()));
        note(Part.URGENT, chain(was.urgent()), chain(is.urgent()));
        note(Part.ACCOUNTS, chain(was.accounts()), chain(is.accounts()));
        note(Part.AUTHORISATIONS, chain(was.authorisations()), chain(is.authorisations()));
    }

    private void note(Part part, Optional<String> was, Optional<String> is) {
        note(part, About.NOTHING, was, is);
    }

    private void note(Part part, About about, Optional<String> was, Optional<String> is) {
        if (!was.equals(is)) {
            changes.add(new Change(part, about, was.map(Side::of), is.map(Side::of)));
        }
    }

    private static Optional<String> choice(Policy<?> policy, String id) {
        return policy.choice(id)
                .map(choice -> choice.ask() + " "
                        + String.join(
                                " / ",
                                choice.between().stream()
                                        .map(one -> one.ref() + ": " + one.says() + " (" + joined(one.roles()) + ")")
                                        .toList()));
    }

    private static Optional<String> form(Policy<?> policy) {
        return policy.printedForm().map(WholeChanges::form);
    }

    private static String form(PrintedForm form) {
        return joined(form.signatures())
                + form.goesTo().map(to -> "; handed in by the choice " + to).orElse("");
    }

    private static Optional<String> chain(List<Role> roles) {
        return Optional.of(roles.isEmpty() ? "none" : joined(roles));
    }

    private static Optional<String> words(List<? extends Enum<?>> words) {
        return list(words.stream().map(Words::of).sorted().toList());
    }

    private static Optional<String> list(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    private static String joined(List<Role> roles) {
        return String.join(", ", roles.stream().map(Words::of).toList());
    }

    private static Optional<String> date(Optional<PartialDate> date) {
        return date.map(PartialDate::written);
    }
}
