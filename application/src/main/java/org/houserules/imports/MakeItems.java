package org.houserules.imports;

import java.util.ArrayList;
import java.util.List;
import org.houserules.imports.passages.Passage;
import org.houserules.imports.suggestions.Suggest;
import org.houserules.imports.suggestions.Suggested;

/** Makes clauses of the working list, with what is suggested for them. */
record MakeItems(Suggest suggest) {

    WorkingList of(List<Passage> passages) {
        ClauseIds ids = new ClauseIds(List.of());
        List<Item> items = new ArrayList<>();
        for (Passage passage : passages) {
            Decision decision = passage.isClause() ? Decision.UNDECIDED : Decision.LEFT_OUT;
            items.add(item(ids.fresh(passage.says()), passage, decision, 0));
        }
        return new WorkingList(items);
    }

    /** The same clause with other words; what was decided of it counts no more. */
    Item reworded(Item item, String says) {
        Passage passage = new Passage(item.ref(), item.part(), item.lead(), says, "");
        return item(item.id(), passage, Decision.UNDECIDED, item.save());
    }

    /** A clause of its own, at the place of another. */
    Item beside(Item item, String id, String says) {
        return reworded(item, says).called(id);
    }

    /** For a clause that was left out nothing is suggested until it is put back. */
    private Item item(String id, Passage passage, Decision decision, int save) {
        Suggested suggested = suggest.of(passage.part(), passage.lead(), passage.says());
        boolean in = decision == Decision.UNDECIDED;
        String ref = passage.ref().isEmpty() ? "without a number" : passage.ref();
        return new Item(
                id,
                ref,
                passage.part(),
                passage.lead(),
                passage.says(),
                passage.aside(),
                suggested.force(),
                suggested.audience(),
                in ? suggested.controls() : List.of(),
                in ? suggested.topics() : List.of(),
                decision,
                List.of(),
                List.of(),
                save);
    }
}
