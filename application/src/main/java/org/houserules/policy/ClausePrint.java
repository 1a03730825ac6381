package org.houserules.policy;

import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.reading.Words;

/** A short fingerprint of what clauses say, by which an answer notices that they have changed. A new number changes nothing. */
public final class ClausePrint {
    private static final int LENGTH = 12;

    private ClausePrint() {}

    /** Of those that the policy has, whatever their order. */
    public static String of(Policy<?> policy, Collection<String> ids) {
        String all = policy.clauses().stream()
                .filter(clause -> ids.contains(clause.id()))
                .map(ClausePrint::substance)
                .sorted()
                .collect(Collectors.joining("\n"));
        return DocumentDigest.of(all).substring(0, LENGTH);
    }

    /** Whether the policy has every one of them. */
    static boolean areAllIn(Policy<?> policy, Collection<String> ids) {
        return policy.clauses().stream().map(Clause::id).toList().containsAll(ids);
    }

    private static String substance(Clause<?> clause) {
        String controls = Stream.<Binding<?, ?>>concat(clause.bindings().stream(), clause.elsewhere().stream())
                .map(bound -> bound.control().key() + new TreeMap<>(SettingDescription.values(bound.setting())))
                .sorted()
                .collect(Collectors.joining(";"));
        return String.join(
                "|",
                clause.id(),
                Words.of(clause.force()),
                clause.audience().toString(),
                clause.says().strip().replaceAll("\\s+", " "),
                controls);
    }
}
