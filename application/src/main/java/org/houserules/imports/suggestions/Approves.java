package org.houserules.imports.suggestions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One role approves what another writes or asks for. Both are keys of roles. */
public record Approves(String approver, String author) {

    public Approves reversed() {
        return new Approves(author, approver);
    }

    static Optional<Approves> in(Said said, RuleBook book) {
        Optional<Approves> passive = around(book.approvedBy(), said, book).map(Approves::reversed);
        return passive.isPresent() ? passive : around(book.approves(), said, book);
    }

    /** The role before these words and the one after them. */
    private static Optional<Approves> around(Pattern words, Said said, RuleBook book) {
        Matcher at = words.matcher(said.plain());
        if (!at.find()) {
            return Optional.empty();
        }
        List<String> before = ReadSettings.inOrder(book.roles(), said.plain().substring(0, at.start()));
        List<String> after = ReadSettings.inOrder(book.roles(), said.plain().substring(at.end()));
        boolean two = !before.isEmpty() && !after.isEmpty() && !before.getLast().equals(after.getFirst());
        return two ? Optional.of(new Approves(before.getLast(), after.getFirst())) : Optional.empty();
    }
}
