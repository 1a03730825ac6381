package org.houserules.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The clauses of a document in its order, and what is said of each. */
public record WorkingList(List<Item> items) {
    public WorkingList {
        items = List.copyOf(items);
    }

    public Optional<Item> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Those that become clauses of the policy. */
    public List<Item> clauses() {
        return items.stream().filter(item -> !item.leftOut()).toList();
    }

    public int decided() {
        return count(item -> !item.leftOut() && !item.undecided());
    }

    public int count(Predicate<Item> which) {
        return (int) items.stream().filter(which).count();
    }

    /** The clause before this one; what is left out between them does not count. */
    public Optional<Item> before(String id) {
        Optional<Item> before = Optional.empty();
        for (Item item : items) {
            if (item.id().equals(id)) {
                return before;
            }
            before = item.leftOut() ? before : Optional.of(item);
        }
        return Optional.empty();
    }

    WorkingList with(String id, UnaryOperator<Item> change) {
        return each(item -> item.id().equals(id), change);
    }

    WorkingList each(Predicate<Item> which, UnaryOperator<Item> change) {
        return new WorkingList(items.stream()
                .map(item -> which.test(item) ? change.apply(item) : item)
                .toList());
    }

    /** @param by what stands there instead; may be nothing */
    WorkingList replaced(String id, List<Item> by) {
        List<Item> all = new ArrayList<>();
        items.forEach(item -> {
            if (item.id().equals(id)) {
                all.addAll(by);
            } else {
                all.add(item);
            }
        });
        return new WorkingList(all);
    }

    /** What has changed since carries the number of this saving. */
    WorkingList saved(WorkingList before, int save) {
        List<Item> known = before.items();
        return each(item -> !known.contains(item), item -> item.saved(save));
    }
}
