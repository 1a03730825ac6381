package org.houserules.situations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.Home;
import org.houserules.people.School;
import org.houserules.posts.Surroundings;
import org.houserules.posts.files.SurroundingsFiles;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.houserules.situations.SituationTexts.One;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SituationTextsTest {
    private static final Surroundings NOBODY = new Surroundings(School.unknown(), Optional.empty(), Optional.empty());
    private static final String TWO = """
            format: 1
            on: 2026-11-20
            situations:
              # said by nobody
              - name: One
                control: tone
                post: {text: Lovely.}
                expect: {findings: []}
              - {name: Two, on: 2026-12-01, control: tone, post: {text: "Fine: thanks"}, expect: {findings: []}}
            """;

    static Stream<Path> shipped() {
        return Home.SHIPPED.stream()
                .flatMap(policy -> Home.files(Home.policy(policy).resolve("situations"), ".yaml").stream())
                .filter(file -> !QuestionFile.is(file))
                // A stranger's situation opens no picture.
                .filter(file -> !Home.text(file).contains(" file: "));
    }

    private static Surroundings cast() throws Unusable {
        Path cast = Home.FOLDER.resolve("policies/cast");
        return SurroundingsFiles.read(
                Optional.of(cast.resolve("roll.csv")),
                Optional.of(cast.resolve("consents.csv")),
                Optional.of(cast.resolve("school.yaml")),
                new Faults());
    }

    @Test
    void eachSituationOfAFileIsATextOfItsOwnWithItsDay() throws Unusable {
        List<One> apart = SituationTexts.apart("situations", TWO, NOBODY);

        assertThat(apart).extracting(One::name).containsExactly("One", "Two");
        assertThat(apart.getFirst().document()).startsWith("name: One\non: 2026-11-20\n");
        assertThat(SituationTexts.one("x", apart.getLast().document(), NOBODY).name())
                .isEqualTo("Two");
        assertThat(SituationFile.one("x", apart.getLast().document(), NOBODY).on())
                .isEqualTo("2026-12-01");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsSaysTheSameWhenItIsPartedAndJoinedAgain(Path file) throws Exception {
        String text = Files.readString(file);

        List<String> parted = SituationTexts.apart("x", text, cast()).stream()
                .map(One::document)
                .toList();
        String joined = SituationTexts.joined(parted, "2026-11-20");

        assertThat(SituationFile.parse("x", joined, cast()).situations())
                .usingRecursiveComparison()
                .ignoringFields("line", "subject.post.pictures.line")
                .isEqualTo(SituationFile.parse("x", text, cast()).situations());
    }

    @Test
    void aSituationWithoutItsDayIsRefusedAndSoIsOneThatLeadsToAFile() {
        String noDay = "name: A\ncontrol: tone\npost: {text: x}\nexpect: {findings: []}\n";
        String file = "name: A\non: 2026-11-20\ncontrol: tone\npost: {text: x, pictures: [{file: /etc/hostname}]}\n"
                + "expect: {findings: []}\n";

        assertThat(faults(noDay))
                .extracting(Fault::what)
                .containsExactly("The situation does not say on which day it plays");
        assertThat(faults(file))
                .extracting(Fault::what)
                .containsExactly("A picture names a file, and none is opened here");
    }

    @Test
    void aFaultNamesTheLineAsItStandsInTheText() {
        assertThat(faults("name: A\non: 2026-11-20\ncontrol: tone\nexpect: {findings: []}\nwhat: x\npost: {text: x}\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(5));
    }

    private static List<Fault> faults(String document) {
        return catchThrowableOfType(Unusable.class, () -> SituationTexts.one("x", document, NOBODY))
                .faults();
    }
}
