package org.houserules.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;

/** Our own examples, and what is taught from them. */
class ExamplesTest {
    private static final Path HOME = Path.of(System.getProperty("houserules.home"));
    private static final Path NO_SHARED = HOME.resolve("training/src/test/resources/nothing.tsv");

    @Test
    void whatIsKeptBackIsNeverTaught() throws IOException {
        List<Example> examples = Example.readAll(HOME.resolve("training/examples"));
        Set<String> back =
                examples.stream().filter(Example::keptBack).map(Example::family).collect(Collectors.toSet());
        List<Sample> lessons = Train.lessons(HOME, NO_SHARED);

        assertThat(back).isNotEmpty();
        assertThat(lessons).isNotEmpty().extracting(Sample::group).doesNotContainAnyElementsOf(back);
    }

    @Test
    void whatIsTaughtInTheSameWordsIsNotMeasured() {
        Example taught = new Example("a", "threat/d-one", "threat", "now", "I'm coming for you");
        Example back = new Example("b", "blind/threat", "threat", "now", "im coming, for YOU!");
        Example other = new Example("b", "blind/threat", "threat", "now", "im coming for you all");
        assertThat(taught.keptBack()).isFalse();

        assertThat(Example.withoutRepeated(List.of(taught, back, other))).containsExactly(taught, other);
        assertThat(Example.withoutRepeated(List.of(back, other))).containsExactly(back, other);
    }

    @Test
    void aboutAThirdIsKeptBack() throws IOException {
        List<Example> examples = Example.readAll(HOME.resolve("training/examples"));

        assertThat(examples.stream().filter(Example::keptBack).count() / (double) examples.size())
                .isBetween(0.25, 0.45);
    }

    @Test
    void everyLabelOfOursTeachesSomething() throws IOException {
        assertThat(Example.readAll(HOME.resolve("training/examples")))
                .allSatisfy(
                        example -> assertThat(Lessons.labels(example.label())).isNotEmpty());
    }

    @Test
    void hateIsAbuseAndAbuseIsNotHate() {
        assertThat(Lessons.labels("hate")).containsEntry(TextKind.ABUSE, 1).containsEntry(TextKind.HATE, 1);
        assertThat(Lessons.labels("abuse")).containsEntry(TextKind.ABUSE, 1).containsEntry(TextKind.HATE, 0);
        assertThat(Lessons.labels("quiet").values()).allMatch(Predicate.isEqual(0));
    }

    @Test
    void aPatternIsFilledWithTheSameGroupsEachTime() throws IOException {
        List<Sample> once = Patterns.read(HOME.resolve("training/patterns"));

        assertThat(once).isEqualTo(Patterns.read(HOME.resolve("training/patterns")));
        assertThat(once).extracting(Sample::text).noneMatch(text -> text.contains("{"));
    }

    @Test
    void whatIsOfOneGroupStaysOnOneSide() {
        Folds folds = new Folds(3);

        assertThat(List.of("a", "b", "c", "d"))
                .extracting(text -> folds.of(new Sample("ours", "family/x", true, Lessons.labels("quiet"), text)))
                .containsOnly(folds.of(new Sample("ours", "family/x", true, Lessons.labels("quiet"), "e")));
    }
}
