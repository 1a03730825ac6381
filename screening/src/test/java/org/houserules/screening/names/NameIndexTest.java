package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.screening.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameIndexTest {
    @ParameterizedTest
    @MethodSource
    void findsWhoIsNamed(String line) {
        int arrow = line.lastIndexOf(" -> ");
        String text = line.substring(0, arrow);
        assertThat(told(text, SampleRoll.INDEX.find(text))).isEqualTo(line.substring(arrow + 4));
    }

    @ParameterizedTest
    @MethodSource
    void staysQuiet(String text) {
        assertThat(told(text, SampleRoll.INDEX.find(text))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void findsFullNamesInFileNamesAndLinks(String line) {
        String text = line.substring(0, line.indexOf(" -> "));
        assertThat(told(text, SampleRoll.INDEX.findFullNames(text)))
                .isEqualTo(line.substring(line.indexOf(" -> ") + 4));
    }

    @ParameterizedTest
    @MethodSource
    void leavesOtherFileNamesAlone(String text) {
        assertThat(SampleRoll.INDEX.findFullNames(text)).isEmpty();
    }

    @Test
    void anotherPupilsExactNameIsNoTypo() {
        NameIndex index = NameIndex.of(
                List.of(SampleRoll.pupil("P1", "Amelia", "Gruffle"), SampleRoll.pupil("P2", "Amelie", "Gruffle")),
                List.of());
        assertThat(told("Amelie Gruffle", index.find("Amelie Gruffle"))).isEqualTo("Amelie Gruffle FULL P2");
    }

    @Test
    void aTypoThatFitsTwoPupilsMayBeEither() {
        NameIndex index = NameIndex.of(
                List.of(SampleRoll.pupil("P1", "Amelia", "Gruffle"), SampleRoll.pupil("P2", "Amelia", "Gruffly")),
                List.of());
        assertThat(told("Amelia Gruffl", index.find("Amelia Gruffl"))).isEqualTo("Amelia Gruffl FULL P1,P2 typo");
    }

    @Test
    void aNameThatIsOnePupilsGivenAndAnothersFamilyNameMayBeEither() {
        NameIndex index = NameIndex.of(
                List.of(SampleRoll.pupil("P1", "Casimir", "Gruffle"), SampleRoll.pupil("P2", "Octavia", "Casimir")),
                List.of());
        assertThat(told("Casimir ran", index.find("Casimir ran"))).isEqualTo("Casimir GIVEN P1,P2");
        assertThat(told("casimir ran", index.find("casimir ran"))).isEqualTo("casimir GIVEN P1");
    }

    @Test
    void anotherSpellingOfAFamilyNameCountsWhereNobodyIsSpeltSo() {
        NameIndex index = NameIndex.of(
                List.of(SampleRoll.pupil("P1", "Nia", "Rhys"), SampleRoll.pupil("P2", "Nia", "Rees")), List.of());
        assertThat(told("Nia Rees ran", index.find("Nia Rees ran"))).isEqualTo("Nia Rees FULL P2");
        assertThat(told("Nia Reece ran", index.find("Nia Reece ran"))).isEqualTo("Nia Reece FULL P1,P2");
    }

    @Test
    void whatIsInvisibleBehindANameIsNoPartOfIt() {
        assertThat(SampleRoll.INDEX.find("Amelia\u200B ran").getFirst().where()).isEqualTo(new Span(0, 6));
        assertThat(SampleRoll.INDEX.find("\u202EAmelia\u202C").getFirst().where())
                .isEqualTo(new Span(1, 7));
        assertThat(SampleRoll.INDEX
                        .find("Amelia Hart\u200Dley\u200B ran")
                        .getFirst()
                        .where())
                .isEqualTo(new Span(0, 15));
    }

    @Test
    void aPupilWhoSharesAGrownUpsFullNameIsStillFound() {
        NameIndex index =
                NameIndex.of(List.of(SampleRoll.pupil("P1", "Philippa", "Vantage")), List.of("Philippa Vantage"));
        assertThat(index.find("Philippa Vantage sang")).hasSize(1);
    }

    @Test
    void aNameInCapitalsIsAskedLineByLine() {
        String text = "HOPE WON\nI hope you are well.\nHOPE TO SEE YOU";
        assertThat(told(text, SampleRoll.INDEX.find(text))).isEqualTo("HOPE GIVEN P04");
    }

    @Test
    void aNicknameThatIsAWordIsANameOnlyWhereAWordCannotStand() {
        NameIndex index = NameIndex.of(List.of(SampleRoll.pupil("P1", "William", "Gruffle")), List.of());
        assertThat(told("Will said yes", index.find("Will said yes"))).isEqualTo("Will GIVEN P1");
        assertThat(told("Well done Bill!", index.find("Well done Bill!"))).isEqualTo("Bill GIVEN P1");
        assertThat(index.find("Will you join us? It will rain. Pay the bill.")).isEmpty();
    }

    @Test
    void aShortFormOfThePreferredNameLeadsToNoOtherLongName() {
        KnownName samuel = new KnownName("P1", "Samuel", "Gruffle", Optional.of("Sam"), List.of(), List.of());
        NameIndex index = NameIndex.of(List.of(samuel), List.of());
        assertThat(index.find("Samantha ran")).isEmpty();
        assertThat(told("Sammy ran", index.find("Sammy ran"))).isEqualTo("Sammy GIVEN P1");
    }

    @Test
    void anEmptyRollFindsNobody() {
        assertThat(NameIndex.of(List.of(), List.of()).find("Amelia Hartley won"))
                .isEmpty();
    }

    static Stream<String> findsWhoIsNamed() {
        return lines("found.txt");
    }

    static Stream<String> staysQuiet() {
        return lines("quiet.txt");
    }

    static Stream<String> findsFullNamesInFileNamesAndLinks() {
        return Stream.of(
                "ameliahartley.jpg -> ameliahartley FULL P01",
                "amelia-hartley.jpg -> amelia-hartley FULL P01",
                "IMG_0042_amelia_hartley.jpg -> amelia_hartley FULL P01",
                "IMG0042AmeliaHartley2.jpg -> AmeliaHartley FULL P01",
                "hartley-amelia-sports-day.png -> hartley-amelia FULL P01",
                "https://school.example/news/barnaby-threadgold-moss -> barnaby-threadgold-moss FULL P02",
                "https://school.example/p?who=anouk%20owobble -> anouk%20owobble FULL P03",
                "amelia hartly.jpg -> amelia hartly FULL P01 typo");
    }

    static Stream<String> leavesOtherFileNamesAlone() {
        return Stream.of("amelia.jpg", "IMG_0042.jpg", "https://school.example/hope-to-see-you", "sports-day.png");
    }

    private static String told(String text, List<NameMention> mentions) {
        return mentions.stream()
                .map(mention -> mention.where().in(text) + " " + mention.form() + " " + String.join(",", mention.ids())
                        + (mention.typo() ? " typo" : "")
                        + (mention.former() ? " former" : ""))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> lines(String file) {
        try (var stream = Objects.requireNonNull(NameIndexTest.class.getResourceAsStream(file))) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#") || line.startsWith("#", 0) && !line.startsWith("# "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
