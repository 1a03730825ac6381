package org.houserules.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.drafts.ClauseEdit.BoundEdit;
import org.houserules.policy.drafts.ClauseEdit.Written;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.houserules.reading.Words;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes the text of a policy. */
final class PolicyText {
    private static final int WIDTH = 120;
    private static final int LONGEST_ID = 60;
    private static final Front ANY = new Front(
            "A policy", "A school", "1", "", "", "", List.of(), List.of(Front.NONE), List.of(Front.NONE), Map.of());

    private PolicyText() {}

    static String of(String id, Front front, WorkingList list) {
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("format", 1);
        policy.put("id", id);
        policy.put("title", front.title());
        policy.put("organisation", front.organisation());
        policy.put("version", front.version());
        put(policy, "dated", front.dated());
        Map<String, Object> review = new LinkedHashMap<>();
        put(review, "due", front.reviewDue());
        put(review, "cycle", front.reviewCycle());
        putIfAny(policy, "review", review);
        putIfAny(policy, "covers", front.covers());
        putIfAny(policy, "roles", roles(front));
        policy.put("approval", Map.of("posts", chain(front.posts()), "accounts", chain(front.accounts())));
        policy.put("clauses", list.clauses().stream().map(PolicyText::clause).toList());
        return dumped(policy);
    }

    /** The section that answers questions, to stand after the clauses. */
    static String answers(Map<String, Object> guidance) {
        return guidance.isEmpty() ? "" : dumped(Map.of("guidance", guidance));
    }

    private static String dumped(Map<String, Object> policy) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setSplitLines(true)
                .build();
        return new Dump(settings).dumpToString(policy);
    }

    /** What could not be relied on if the clause stood so in a policy. */
    static List<Fault> faults(ReadPolicies policies, String file, Item item) {
        if (item.leftOut()) {
            return List.of();
        }
        try {
            String text = of("a-policy", ANY, new WorkingList(List.of(item)));
            policies.read(file, text.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (Unusable unusable) {
            return unusable.faults();
        }
    }

    static String slug(String words) {
        String slug = words.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST_ID)).replaceAll("-$", "");
        return cut.isEmpty() ? "our-policy" : cut;
    }

    private static Map<String, String> roles(Front front) {
        Set<String> signing = new LinkedHashSet<>(front.posts());
        signing.addAll(front.accounts());
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String key = Words.of(role);
            if (signing.contains(key) || front.called().containsKey(key)) {
                roles.put(key, front.called().getOrDefault(key, role.called()));
            }
        }
        return roles;
    }

    private static Object chain(List<String> roles) {
        return roles.equals(List.of(Front.NONE)) ? Front.NONE : roles;
    }

    private static Map<String, Object> clause(Item item) {
        Map<String, Object> clause = new LinkedHashMap<>();
        clause.put("id", item.id());
        clause.put("ref", item.ref());
        putIfAny(clause, "audience", item.audience().stream().map(Words::of).toList());
        clause.put("force", Words.of(item.force()));
        clause.put("says", item.whole());
        Map<String, Object> controls = new LinkedHashMap<>();
        item.bound().forEach(bound -> controls.put(bound.control(), settings(item, bound)));
        putIfAny(clause, "controls", controls);
        putIfAny(clause, "answered-by", new ArrayList<>(item.answers()));
        return clause;
    }

    private static Map<String, Object> settings(Item item, BoundEdit bound) {
        Map<String, Object> settings = new LinkedHashMap<>();
        bound.settings().forEach((key, written) -> settings.put(key, value(written)));
        String effect = bound.effect().isEmpty() ? Settle.effect(item.force()) : bound.effect();
        put(settings, "effect", effect);
        return settings;
    }

    private static Object value(Written written) {
        return written.list() ? new ArrayList<>(written.words()) : String.join(" ", written.words());
    }

    private static void put(Map<String, Object> into, String key, String text) {
        if (!text.isEmpty()) {
            into.put(key, text);
        }
    }

    private static void putIfAny(Map<String, Object> into, String key, Object group) {
        boolean none = group instanceof Map<?, ?> map ? map.isEmpty() : group instanceof List<?> list && list.isEmpty();
        if (!none) {
            into.put(key, group);
        }
    }
}
