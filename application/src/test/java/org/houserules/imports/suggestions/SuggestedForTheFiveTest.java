package org.houserules.imports.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.houserules.Home;
import org.houserules.policy.Binding;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;
import org.houserules.policy.SettingDescription;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;

/** What would be suggested for the clauses of the worked policies, held against what was bound there by hand. */
class SuggestedForTheFiveTest {
    private final Suggest suggest = new Suggest(PolicyOnTrial.controls());

    private static final class Counted {
        int right;
        int wrong;
        int missed;
        int settings;
        int settingsRight;
        int settingsAsked;
        int forces;
        int forcesRight;
        int clauses;
        int topics;
        int topicsRight;
        int topicsWrong;
        final Map<String, List<String>> misses = new TreeMap<>();
        final Map<String, List<String>> extras = new TreeMap<>();

        int precision() {
            return 100 * right / Math.max(1, right + wrong);
        }

        int recall() {
            return 100 * right / Math.max(1, right + missed);
        }

        List<String> told() {
            List<String> lines = new ArrayList<>(List.of(toString()));
            misses.forEach((key, says) -> says.forEach(one -> lines.add("missed " + key + ": " + one)));
            extras.forEach((key, says) -> says.forEach(one -> lines.add("extra " + key + ": " + one)));
            return lines;
        }

        @Override
        public String toString() {
            return "clauses " + clauses + ", suggested rightly " + right + ", wrongly " + wrong + ", missed " + missed
                    + ": precision " + precision() + " %, recall " + recall() + " %; settings the same " + settingsRight
                    + " of " + settings + ", asked for " + settingsAsked + "; force the same " + forcesRight + " of "
                    + forces + "; topics rightly " + topicsRight + ", wrongly " + topicsWrong + ", of " + topics;
        }
    }

    @Test
    void mostOfWhatWasBoundByHandIsSuggestedAndMostOfWhatIsSuggestedWasBound() throws Unusable, IOException {
        Counted counted = new Counted();
        for (String id : Home.POLICIES) {
            count(Home.policy(id), counted);
        }
        Files.write(Home.FOLDER.resolve("application/target/suggestions.txt"), counted.told());

        assertThat(counted.precision()).as(counted.toString()).isGreaterThanOrEqualTo(70);
        assertThat(counted.recall()).as(counted.toString()).isGreaterThanOrEqualTo(70);
    }

    private void count(Path policy, Counted counted) throws Unusable {
        Policy<?> read = PolicyOnTrial.read(policy).posts();
        for (Clause<?> clause : read.clauses()) {
            count(clause, suggest.of("", "", clause.says()), counted);
        }
    }

    private static void count(Clause<?> clause, Suggested suggested, Counted counted) {
        counted.clauses++;
        counted.forces++;
        counted.forcesRight += clause.force() == suggested.force() ? 1 : 0;
        if (clause.force() != suggested.force()) {
            told(counted.misses, "force " + clause.force() + " taken for " + suggested.force(), clause);
        }
        Set<String> bound = new HashSet<>(clause.controls());
        List<String> found =
                suggested.controls().stream().map(Suggestion::control).toList();
        for (String control : found) {
            if (bound.contains(control)) {
                counted.right++;
            } else {
                counted.wrong++;
                told(counted.extras, control, clause);
            }
        }
        bound.stream().filter(control -> !found.contains(control)).forEach(control -> {
            counted.missed++;
            told(counted.misses, control, clause);
        });
        Stream.<Binding<?, ?>>concat(clause.bindings().stream(), clause.elsewhere().stream())
                .forEach(binding -> settings(binding, suggested, counted));
        counted.topics += clause.answeredBy().size();
        suggested.topics().forEach(topic -> {
            if (clause.answeredBy().contains(topic)) {
                counted.topicsRight++;
            } else {
                counted.topicsWrong++;
                told(counted.extras, "topic " + topic, clause);
            }
        });
    }

    private static void settings(Binding<?, ?> binding, Suggested suggested, Counted counted) {
        Map<String, List<String>> written = SettingDescription.written(binding.setting());
        suggested.controls().stream()
                .filter(one -> one.control().equals(binding.control().key()))
                .forEach(one -> written.forEach((key, words) -> {
                    counted.settings++;
                    if (one.missing().contains(key)) {
                        counted.settingsAsked++;
                    } else if (Set.copyOf(words)
                            .equals(Set.copyOf(one.settings().getOrDefault(key, List.of())))) {
                        counted.settingsRight++;
                    } else {
                        counted.misses
                                .computeIfAbsent("setting " + one.control() + "." + key, k -> new ArrayList<>())
                                .add(words + " not " + one.settings().get(key));
                    }
                }));
    }

    private static void told(Map<String, List<String>> into, String key, Clause<?> clause) {
        String says = clause.says().strip();
        into.computeIfAbsent(key, k -> new ArrayList<>()).add(says.substring(0, Math.min(230, says.length())));
    }
}
