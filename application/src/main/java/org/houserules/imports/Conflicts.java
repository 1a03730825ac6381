package org.houserules.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.imports.suggestions.Approves;
import org.houserules.imports.suggestions.Suggest;

/** Where clauses of one document do not go together. */
public final class Conflicts {
    private Conflicts() {}

    /** A control that clauses set differently. @param sides the clauses by what they set */
    public record Conflict(String control, Map<Map<String, List<String>>, List<Item>> sides) {}

    /** What is settled, and where nothing is settled yet, what is suggested. */
    public static List<Conflict> in(WorkingList list) {
        Map<String, Map<Map<String, List<String>>, List<Item>>> byControl = new LinkedHashMap<>();
        for (Item item : list.clauses()) {
            settings(item)
                    .forEach((control, setting) -> byControl
                            .computeIfAbsent(control, key -> new LinkedHashMap<>())
                            .computeIfAbsent(setting, key -> new ArrayList<>())
                            .add(item));
        }
        return byControl.entrySet().stream()
                .filter(control -> control.getValue().size() > 1)
                .map(control -> new Conflict(control.getKey(), control.getValue()))
                .toList();
    }

    /** Ids of the clauses that are in one. */
    public static Set<String> clauses(List<Conflict> conflicts) {
        Set<String> ids = new LinkedHashSet<>();
        conflicts.forEach(conflict ->
                conflict.sides().values().forEach(items -> items.forEach(item -> ids.add(item.id()))));
        return ids;
    }

    private static Map<String, Map<String, List<String>>> settings(Item item) {
        Map<String, Map<String, List<String>>> settings = new LinkedHashMap<>();
        if (item.undecided()) {
            item.suggested().stream()
                    .filter(one -> one.complete())
                    .forEach(one -> settings.put(one.control(), one.settings()));
        } else {
            item.bound().forEach(one -> {
                Map<String, List<String>> written = new LinkedHashMap<>();
                one.settings().forEach((key, words) -> written.put(key, words.words()));
                settings.put(one.control(), written);
            });
        }
        return settings;
    }

    /** Each role approves what the other writes or asks for. @param one and the other: clauses that say so */
    public record Mutual(Approves approves, Item one, Item other) {}

    public static List<Mutual> mutual(WorkingList list, Suggest suggest) {
        Map<Approves, Item> said = new LinkedHashMap<>();
        List<Mutual> mutual = new ArrayList<>();
        for (Item item : list.clauses()) {
            for (Approves approves : suggest.approvals(item.lead(), item.says())) {
                Item other = said.get(approves.reversed());
                if (other != null) {
                    mutual.add(new Mutual(approves, other, item));
                }
                said.putIfAbsent(approves, item);
            }
        }
        return List.copyOf(mutual);
    }
}
