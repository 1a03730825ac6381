package org.houserules.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins clauses that are one, and splits one that is two. No word is lost or added. */
@Service
@Transactional
public class ReshapeClause {
    private static final Pattern PLACE = Pattern.compile("(?<=[.!?;:])\\s+(?=\\S)|(?<=,)\\s+(?=(?:and|or|but)\\b)");

    private final ChangeImport change;
    private final Suggestions suggestions;

    ReshapeClause(ChangeImport change, Suggestions suggestions) {
        this.change = change;
        this.suggestions = suggestions;
    }

    /** With the clause before it. */
    public Answer join(SignedIn by, long id, String clause, int save) {
        return change.clause(by, id, clause, save, one -> {
            Item item = one.list().find(clause).orElseThrow(NotFound::new);
            Item before = one.list().before(clause).orElseThrow(NotFound::new);
            String says = before.says() + " " + item.says();
            WorkingList list = one.list()
                    .with(before.id(), was -> items().reworded(before, says))
                    .replaced(clause, List.of());
            return Optional.of(new ChangeImport.Changed("joined with the one before: " + item.ref(), list));
        });
    }

    /** @param at where the second begins in its words */
    public Answer split(SignedIn by, long id, String clause, int save, int at) {
        return change.clause(by, id, clause, save, one -> {
            Item item = one.list().find(clause).orElseThrow(NotFound::new);
            if (!places(item.says()).contains(at)) {
                throw new NotFound();
            }
            String first = item.says().substring(0, at).strip();
            String second = item.says().substring(at).strip();
            String fresh = new ClauseIds(one.list().items()).fresh(second);
            List<Item> two = List.of(items().reworded(item, first), items().beside(item, fresh, second));
            return Optional.of(
                    new ChangeImport.Changed("split: " + item.ref(), one.list().replaced(clause, two)));
        });
    }

    /** Where a second clause could begin: after a sentence, a semicolon, or a comma with 'and'. */
    public static List<Integer> places(String says) {
        return PLACE.matcher(says).results().map(MatchResult::end).toList();
    }

    private MakeItems items() {
        return new MakeItems(suggestions.words());
    }
}
