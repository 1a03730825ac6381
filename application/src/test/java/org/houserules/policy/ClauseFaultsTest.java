package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.houserules.reading.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can be wrong in a clause is refused in its line, with a way to mend it. */
class ClauseFaultsTest {
    private static final String COUNTED = "counted: {most-days: 42, kinds: [red], for: short}";
    private static final String CHECK_NAME = "Take it out, or check its name and indentation.";

    @TempDir
    private Path folder = Path.of("");

    private record Spoilt(String old, String fresh, int line, String what, String mend) {
        @Override
        public String toString() {
            return fresh.isEmpty() ? "without " + old.strip() : fresh;
        }
    }

    static Stream<Spoilt> clauses() {
        return Stream.of(
                new Spoilt(
                        "id: be-seen",
                        "id: be-kind",
                        28,
                        "The clause 'be-kind' stands twice, first in line 17",
                        "Remove one, or give it an id of its own."),
                new Spoilt("    ref: \"1\"\n", "", 17, "'ref' is missing", "Add a line 'ref: …' and fill it in."),
                new Spoilt("says: Be kind.", "says:", 22, "'says' is missing", "Add a line 'says: …' and fill it in."),
                new Spoilt(
                        "force: must",
                        "force: mst",
                        21,
                        "'force' is mst, which is not known here",
                        "Did you mean 'must'?"),
                new Spoilt(
                        "    force: must\n",
                        "",
                        17,
                        "The clause does not say how strongly it speaks",
                        "Add force: must, for example."),
                new Spoilt(
                        "force: must",
                        "force: [must]",
                        21,
                        "'force' holds a list, but a single value belongs here",
                        "Write one value"),
                new Spoilt(
                        "audience: [staff]\n    force: must",
                        "audience: [gouvernors]\n    force: must",
                        20,
                        "'audience' is gouvernors, which is not known here",
                        "Did you mean 'governors'?"),
                new Spoilt(
                        "[policy-record]",
                        "[policy-records]",
                        26,
                        "'policy-records' is no feature",
                        "Did you mean 'policy-record'?"),
                new Spoilt(
                        "[policy-record]",
                        "[teleprinter]",
                        26,
                        "'teleprinter' is no feature",
                        "capabilities.yaml lists the features."),
                new Spoilt(
                        "answered-by:",
                        "answerd-by:",
                        27,
                        "'answerd-by' is not known here",
                        "Did you mean 'answered-by'?"));
    }

    static Stream<Spoilt> bindings() {
        return Stream.of(
                new Spoilt(
                        "polite: {}",
                        "polit: {}",
                        24,
                        "The clause be-kind binds 'polit', which is no control",
                        "Did you mean 'polite'?"),
                new Spoilt(
                        "polite: {}",
                        "teleprinter: {}",
                        24,
                        "The clause be-kind binds 'teleprinter', which is no control",
                        "docs/controls.md lists the controls."),
                new Spoilt(
                        "polite: {}",
                        "polite: {effect: confirm}",
                        24,
                        "A finding of polite cannot be settled by a confirmation",
                        "Use effect: stop, approve or advise."),
                new Spoilt(
                        "polite: {}",
                        "polite: {effect: hold}",
                        24,
                        "'effect' is hold, which is not known here",
                        "Write one of advise, approve, confirm, stop."),
                new Spoilt("polite: {}", "polite: {days: 3}", 24, "'days' is not known here", CHECK_NAME),
                new Spoilt(
                        "polite: {}",
                        "polite: yes",
                        24,
                        "'polite' holds text, but a group of keys belongs here",
                        "Write its keys below it"),
                new Spoilt(
                        "looked-at: {effect: confirm}",
                        "looked-at: {}",
                        35,
                        "A clause that says 'states' must say what a finding of looked-at does",
                        "Add effect: stop, confirm, approve or advise."));
    }

    static Stream<Spoilt> settings() {
        return Stream.of(
                new Spoilt(
                        COUNTED,
                        "counted: {kinds: [red], for: short}",
                        25,
                        "The setting 'most-days' is missing",
                        "Give a whole number of at least 1."),
                new Spoilt(
                        COUNTED,
                        "counted: {most-days: 42, for: short}",
                        25,
                        "The setting 'kinds' is missing",
                        "Give one or more of: red, blue."),
                new Spoilt(
                        COUNTED,
                        "counted: {most-days: 42, kinds: [red]}",
                        25,
                        "The setting 'for' is missing",
                        "Give one of: short, very-long."),
                new Spoilt(
                        "most-days: 42",
                        "most-days: many",
                        25,
                        "'most-days' is many, which is no number that can stand here",
                        "Write a whole number from 1 to 100000."),
                new Spoilt(
                        "most-days: 42",
                        "most-days: 0",
                        25,
                        "'most-days' is 0, which is no number that can stand here",
                        "Write a whole number from 1 to 100000."),
                new Spoilt(
                        "most-days: 42",
                        "most-days: [42]",
                        25,
                        "'most-days' holds a list, but a single value belongs here",
                        "Write one value"),
                new Spoilt(
                        "most-days: 42",
                        "most-days: {days: 42}",
                        25,
                        "'most-days' holds a group of keys, but a single value belongs here",
                        "Write one value"),
                new Spoilt(
                        "kinds: [red]",
                        "kinds: [green]",
                        25,
                        "'kinds' is green, which is not known here",
                        "Write one of red, blue."),
                new Spoilt(
                        "kinds: [red]",
                        "kinds: {red: 1}",
                        25,
                        "'kinds' holds a group of keys, but a single value belongs here",
                        "Write one value"),
                new Spoilt(
                        "for: short",
                        "for: 7",
                        25,
                        "'for' is 7, which is not known here",
                        "Write one of short, very-long."),
                new Spoilt(
                        "for: short",
                        "for: [short]",
                        25,
                        "'for' holds a list, but a single value belongs here",
                        "Write one value"),
                new Spoilt(
                        "for: short",
                        "for: short, words: few",
                        25,
                        "'words' is few, which is no number that can stand here",
                        "Write a whole number"),
                new Spoilt(
                        "for: short", "for: short, word: 3", 25, "'word' is not known here", "Did you mean 'words'?"));
    }

    @ParameterizedTest
    @MethodSource({"clauses", "bindings", "settings"})
    void whatIsWrongIsToldOnceInItsLineWithAMend(Spoilt spoilt) {
        PolicyText text = PolicyText.inOrder().with(spoilt.old, spoilt.fresh);

        assertThat(text.faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.what()).isEqualTo(spoilt.what);
            assertThat(fault.file()).endsWith("policy.yaml");
            assertThat(fault.line()).isEqualTo(spoilt.line);
            assertThat(fault.mend()).startsWith(spoilt.mend);
        });
    }

    @Test
    void aPolicyWithoutClausesIsRefused() {
        String yaml = PolicyText.inOrder().yaml();
        PolicyText bare = new PolicyText(yaml.substring(0, yaml.indexOf("clauses:")));

        assertThat(bare.faults(folder)).extracting(Fault::what).containsExactly("The policy has no clauses");
    }
}
