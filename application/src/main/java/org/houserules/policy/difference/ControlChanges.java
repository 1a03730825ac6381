package org.houserules.policy.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.houserules.policy.Binding;
import org.houserules.policy.Clause;
import org.houserules.policy.SettingDescription;
import org.houserules.policy.difference.Change.About;
import org.houserules.policy.difference.Change.Side;
import org.houserules.reading.Words;

/**
 * What differs in what the clauses bind: controls, their settings, what a finding does. A binding that only moved to
 * another clause counts as the same one, wherever it stands.
 */
final class ControlChanges {
    private final List<ClausePair> pairs;
    private final List<Bound> before;
    private final List<Bound> after;

    ControlChanges(List<ClausePair> pairs, List<? extends Clause<?>> before, List<? extends Clause<?>> after) {
        this.pairs = pairs;
        this.before = bound(before);
        this.after = bound(after);
    }

    /** A binding in its clause. */
    private record Bound(Clause<?> clause, Binding<?, ?> binding, Map<String, String> settings) {
        String key() {
            return binding.control().key();
        }

        Side side(String written) {
            return ClauseChanges.side(clause, written);
        }

        boolean sameAs(Bound other) {
            return settings.equals(other.settings) && binding.effect() == other.binding.effect();
        }
    }

    private static List<Bound> bound(List<? extends Clause<?>> clauses) {
        return clauses.stream()
                .flatMap(clause -> Stream.<Binding<?, ?>>concat(clause.bindings().stream(), clause.elsewhere().stream())
                        .map(binding -> new Bound(clause, binding, SettingDescription.values(binding.setting()))))
                .toList();
    }

    List<Change> all() {
        TreeSet<String> keys = new TreeSet<>();
        Stream.concat(before.stream(), after.stream()).map(Bound::key).forEach(keys::add);
        return keys.stream().flatMap(key -> of(key).stream()).toList();
    }

    private List<Change> of(String key) {
        List<Bound> was = new ArrayList<>(of(before, key));
        List<Bound> is = new ArrayList<>(of(after, key));
        List<Change> changes = new ArrayList<>();
        match(was, is, (left, right) -> sameClause(left, right) && left.sameAs(right), changes);
        match(was, is, Bound::sameAs, changes);
        match(was, is, this::sameClause, changes);
        match(was, is, (left, right) -> true, changes);
        Part part = of(before, key).isEmpty() || of(after, key).isEmpty() ? Part.CONTROL : Part.BINDING;
        was.forEach(
                left -> changes.add(new Change(part, About.of(key), Optional.of(left.side(key)), Optional.empty())));
        is.forEach(
                right -> changes.add(new Change(part, About.of(key), Optional.empty(), Optional.of(right.side(key)))));
        return changes;
    }

    private static List<Bound> of(List<Bound> all, String key) {
        return all.stream().filter(one -> one.key().equals(key)).toList();
    }

    private boolean sameClause(Bound left, Bound right) {
        return pairs.stream()
                .anyMatch(pair -> pair.before().filter(left.clause()::equals).isPresent()
                        && pair.after().filter(right.clause()::equals).isPresent());
    }

    private static void match(List<Bound> was, List<Bound> is, BiPredicate<Bound, Bound> meets, List<Change> changes) {
        for (Bound left : List.copyOf(was)) {
            Optional<Bound> met =
                    is.stream().filter(right -> meets.test(left, right)).findFirst();
            met.ifPresent(right -> {
                was.remove(left);
                is.remove(right);
                changes.addAll(within(left, right));
            });
        }
    }

    private static List<Change> within(Bound left, Bound right) {
        List<Change> changes = new ArrayList<>();
        TreeMap<String, String> keys = new TreeMap<>(left.settings());
        keys.putAll(right.settings());
        keys.keySet()
                .forEach(setting -> note(
                        changes,
                        new About(left.key(), setting),
                        Optional.ofNullable(left.settings().get(setting)).map(left::side),
                        Optional.ofNullable(right.settings().get(setting)).map(right::side)));
        if (left.binding().effect() != right.binding().effect()) {
            changes.add(new Change(
                    Part.EFFECT,
                    About.of(left.key()),
                    Optional.of(left.side(Words.of(left.binding().effect()))),
                    Optional.of(right.side(Words.of(right.binding().effect())))));
        }
        return changes;
    }

    private static void note(List<Change> changes, About about, Optional<Side> was, Optional<Side> is) {
        if (!was.map(Side::written).equals(is.map(Side::written))) {
            changes.add(new Change(Part.SETTING, about, was, is));
        }
    }
}
