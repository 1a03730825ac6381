package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.screening.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is promised of names, on rolls made at random from seeds, half of whose family names are in no list. */
class NamesQualityTest {
    private static final int PUPILS = 500;
    private static final Map<String, NamesMeasured> ROLLS = Map.of(
            "2000 pupils, seed 11", new NamesMeasured(2_000, 11),
            "2000 pupils, seed 12", new NamesMeasured(2_000, 12),
            "50000 pupils, seed 13", new NamesMeasured(50_000, 13));

    @ParameterizedTest
    @MethodSource
    void aFullNameIsFoundInEveryForm(String roll, String form) {
        assertThat(Known.in(ROLLS, roll).found(Known.in(NameForms.FULL, form), PUPILS))
                .isGreaterThanOrEqualTo(form.startsWith("leet") ? .985 : .99);
    }

    @ParameterizedTest
    @MethodSource("rolls")
    void allFormsOfFullNamesTogether(String roll) {
        double all = NameForms.FULL.values().stream()
                .mapToDouble(form -> Known.in(ROLLS, roll).found(form, PUPILS))
                .average()
                .orElseThrow();
        assertThat(all).isGreaterThanOrEqualTo(.995);
    }

    @ParameterizedTest
    @MethodSource
    void otherFormsGiveTheRightPupil(String roll, String form, double least) {
        assertThat(Known.in(ROLLS, roll).found(Known.in(NameForms.OTHER, form), PUPILS))
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("rolls")
    void aTypoIsSeenForTheFullNameThatItIs(String roll) {
        assertThat(Known.in(ROLLS, roll).right(Known.in(NameForms.OTHER, "one typo"), PUPILS))
                .isGreaterThanOrEqualTo(.95);
        assertThat(Known.in(ROLLS, roll).right(Known.in(NameForms.OTHER, "two typos anywhere"), PUPILS))
                .isGreaterThanOrEqualTo(.84);
    }

    @ParameterizedTest
    @MethodSource("rolls")
    void aNicknameWithTheFamilyNameIsFoundThoughNoTableNeedHaveIt(String roll) {
        assertThat(Known.in(ROLLS, roll).found(CommonNicknames::written, PUPILS))
                .isGreaterThanOrEqualTo(.95);
    }

    /** Some of these texts do name somebody, so the share is more than that of wrong flags. */
    @ParameterizedTest
    @MethodSource("rolls")
    void ordinaryTextsAreHardlyEverFlagged(String roll) {
        List<String> texts = NamesMeasured.quietTexts(NamesMeasured.EXAMPLES);
        NameIndex index = Known.in(ROLLS, roll).index();
        long flagged =
                texts.stream().filter(text -> !index.find(text).isEmpty()).count();
        assertThat(texts).hasSizeGreaterThan(2_000);
        assertThat((double) flagged / texts.size()).isLessThanOrEqualTo(.03);
    }

    @Test
    void peopleAreSeenWithoutARoll() {
        Random random = new Random(14);
        List<KnownName> people = InventedRoll.of(1_000, 14);
        long seen = people.stream()
                .filter(person -> likely(NamesMeasured.framed(NameForms.first(person) + " " + person.family(), random)))
                .count();
        assertThat(seen).isGreaterThanOrEqualTo(850);
    }

    @Test
    void ordinaryAnnouncementsNameNobody() {
        List<String> texts = NamesMeasured.lines("announcements.txt");
        long marked = texts.stream().filter(NamesQualityTest::likely).count();
        assertThat(texts).hasSizeGreaterThan(80);
        assertThat(marked).isLessThanOrEqualTo(texts.size() / 50);
    }

    private static boolean likely(String text) {
        return !LikelyNames.in(text, Tokens.of(text)).isEmpty();
    }

    static Stream<String> rolls() {
        return ROLLS.keySet().stream().sorted();
    }

    static Stream<Arguments> aFullNameIsFoundInEveryForm() {
        return rolls().flatMap(roll -> NameForms.FULL.keySet().stream().map(form -> Arguments.of(roll, form)));
    }

    static Stream<Arguments> otherFormsGiveTheRightPupil() {
        Map<String, Double> least = Map.of(
                "first name only", .985,
                "first name only, spaced", .98,
                "initial and family name", .99,
                "first name and initial", .985,
                "one typo", .97,
                "one typo, small letters", .95,
                "two typos, one in each", .90,
                "two typos anywhere", .90,
                "two typos, small letters", .80);
        return rolls().flatMap(roll ->
                least.entrySet().stream().map(form -> Arguments.of(roll, form.getKey(), form.getValue())));
    }

    /** Nicknames as an Englishman would write them down, with no look at the product's table. */
    private static final class CommonNicknames {
        private static final Map<String, List<String>> NICKNAMES = NamesMeasured.lines("common-nicknames.txt").stream()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(
                        words -> words[0], words -> List.of(words).subList(1, words.length)));

        static Optional<String> written(KnownName pupil, Random random) {
            List<String> names = NICKNAMES.getOrDefault(NameForms.first(pupil), List.of());
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(names.get(random.nextInt(names.size())) + " " + pupil.family());
        }
    }
}
