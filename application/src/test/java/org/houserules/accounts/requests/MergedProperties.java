package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MergedProperties {
    private static final Question[] QUESTIONS = {Question.NAME, Question.AIMS, Question.CONTENT, Question.REASON};

    @Property
    void withNobodyElseWhatWasTypedIsKept(
            @ForAll("answers") Map<Question, String> base, @ForAll("answers") Map<Question, String> mine) {
        Merged merged = Merged.of(new Answers(base), new Answers(base), whole(mine), Set.of());

        assertThat(merged.answers()).isEqualTo(new Answers(mine));
        assertThat(merged.both()).isEmpty();
        assertThat(merged.fromOthers()).isEmpty();
    }

    @Property
    void whoChangesNothingTakesNothingBack(
            @ForAll("answers") Map<Question, String> base, @ForAll("answers") Map<Question, String> theirs) {
        Merged merged = Merged.of(new Answers(base), new Answers(theirs), whole(base), Set.of());

        assertThat(merged.answers()).isEqualTo(new Answers(theirs));
        assertThat(merged.both()).isEmpty();
    }

    @Property
    void eachAnswerIsSomebodysAndWhatBothChangedIsAskedAbout(
            @ForAll("answers") Map<Question, String> base,
            @ForAll("answers") Map<Question, String> theirs,
            @ForAll("answers") Map<Question, String> mine) {
        Merged merged = Merged.of(new Answers(base), new Answers(theirs), whole(mine), Set.of());

        for (Question question : QUESTIONS) {
            String before = base.getOrDefault(question, "");
            String their = theirs.getOrDefault(question, "");
            String my = mine.getOrDefault(question, "");
            String kept = merged.answers().text(question).orElse("");
            boolean clash = !their.equals(before) && !my.equals(before) && !my.equals(their);
            assertThat(merged.both().contains(question)).isEqualTo(clash);
            assertThat(kept).isEqualTo(their.equals(before) ? my : their);
            assertThat(merged.fromOthers().contains(question)).isEqualTo(!their.equals(before) && my.equals(before));
        }
    }

    @Property
    void whoeverIsFirstTheSameIsKeptWhereTheyDoNotClash(
            @ForAll("answers") Map<Question, String> base,
            @ForAll("answers") Map<Question, String> one,
            @ForAll("answers") Map<Question, String> other) {
        Merged first = Merged.of(new Answers(base), new Answers(one), whole(other), Set.of());
        Merged second = Merged.of(new Answers(base), new Answers(other), whole(one), Set.of());

        assertThat(first.both()).isEqualTo(second.both());
        if (first.both().isEmpty()) {
            assertThat(first.answers()).isEqualTo(second.answers());
        }
    }

    @Property
    void nothingIsKeptOfWhatIsUnreadableAndTheOthersChangeIsTold(
            @ForAll("answers") Map<Question, String> base, @ForAll("answers") Map<Question, String> theirs) {
        Merged merged =
                Merged.of(new Answers(base), new Answers(theirs), Map.of(), Set.of(Question.NAME, Question.AIMS));

        assertThat(merged.answers()).isEqualTo(new Answers(theirs));
        for (Question question : new Question[] {Question.NAME, Question.AIMS}) {
            boolean changed = !theirs.getOrDefault(question, "").equals(base.getOrDefault(question, ""));
            assertThat(merged.both().contains(question)).isEqualTo(changed);
        }
    }

    @Provide
    Arbitrary<Map<Question, String>> answers() {
        return Arbitraries.maps(Arbitraries.of(QUESTIONS), Arbitraries.of("a", "b", "c"));
    }

    /** A page sends all its questions, empty ones too. */
    private static Map<Question, String> whole(Map<Question, String> given) {
        Map<Question, String> whole = new EnumMap<>(Question.class);
        for (Question question : QUESTIONS) {
            whole.put(question, given.getOrDefault(question, ""));
        }
        return whole;
    }
}
