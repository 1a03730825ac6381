package org.houserules.situations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.Home;
import org.houserules.policy.Decision;
import org.houserules.policy.Result;
import org.houserules.posts.FileSays;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.houserules.screening.pictures.Camera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SituationFileTest {
    private static final String TWO = """
            format: 1
            on: 2026-11-20
            situations:
              - name: A clean post
                control: alt-text
                post: {text: School is closed.}
                expect: {verdict: approve, findings: []}
              - name: A picture of the future
                control: alt-text
                on: 2026-12-01
                post:
                  text: A race.
                  pictures:
                    - file: photos/relay.jpg
                      file-says: {make: Apple, model: iPad, rights-holder: The Gazette}
                expect: {findings: [{result: breached}]}
            """;

    private final Faults faults = new Faults();

    @TempDir
    private Path folder = Path.of("");

    private SituationFile read(String yaml) throws IOException, Unusable {
        return SituationFile.read(Files.writeString(folder.resolve("alt-text.yaml"), yaml), faults);
    }

    @Test
    void situationsAreReadInTheirOrderWithTheirPlace() throws IOException, Unusable {
        SituationFile file = read(TWO);

        assertThat(faults.list()).isEmpty();
        assertThat(file.situations())
                .extracting(Situation::name)
                .containsExactly("A clean post", "A picture of the future");
        assertThat(file.situations()).extracting(Situation::line).containsExactly(4, 8);
        assertThat(file.situations().getFirst().expectation().decision()).contains(Decision.APPROVE);
        assertThat(file.situations().getLast().expectation().findings())
                .singleElement()
                .satisfies(expected -> assertThat(expected.result()).isEqualTo(Result.BREACHED));
    }

    @Test
    void aSituationMayPlayOnADayOfItsOwn() throws IOException, Unusable {
        assertThat(read(TWO).situations())
                .extracting(Situation::on)
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 1));
    }

    @Test
    void whatAFileSaysStandsForTheFile() throws IOException, Unusable {
        assertThat(read(TWO).situations().getLast().subject())
                .isInstanceOfSatisfying(
                        Subject.OfPost.class,
                        of -> assertThat(of.post().pictures()).singleElement().satisfies(picture -> {
                            assertThat(picture.fileName()).isEqualTo("relay.jpg");
                            assertThat(picture.file())
                                    .isEqualTo(new FileSays.Read(
                                            Optional.of(new Camera("Apple", "iPad")), Optional.of("The Gazette")));
                        }));
    }

    @Test
    void whatHasNoFileIsNotKnown() throws IOException, Unusable {
        assertThat(read(TWO).surroundings().roll()).isEmpty();
        assertThat(read(TWO).surroundings().consents()).isEmpty();
        assertThat(read(TWO).surroundings().school().devices()).isEmpty();
    }

    @Test
    void rollConsentsAndSchoolAreFoundFromTheFilesOwnFolder() throws IOException, Unusable {
        Files.createDirectory(folder.resolve("cast"));
        for (String name : new String[] {"roll.csv", "consents.csv", "school.yaml"}) {
            Files.copy(
                    Home.FOLDER.resolve("policies/cast").resolve(name),
                    folder.resolve("cast").resolve(name));
        }

        SituationFile file = read("roll: cast/roll.csv\nconsents: cast/consents.csv\nschool: cast/school.yaml\n" + TWO);

        assertThat(file.surroundings().roll().orElseThrow().pupil("P0001")).isPresent();
        assertThat(file.surroundings().consents()).isPresent();
        assertThat(file.surroundings().school().staffNames()).contains("Philippa Vantage");
    }

    @Test
    void aSituationThatSaysTooLittleIsAFaultInItsLine() throws IOException, Unusable {
        read(TWO.replace("    post: {text: School is closed.}\n", ""));

        assertThat(faults.list()).extracting(Fault::what).containsExactly("The situation has no post");
        assertThat(faults.list()).extracting(Fault::line).containsExactly(4);
    }

    @Test
    void situationsWithoutADayAreAFault() throws IOException, Unusable {
        read(TWO.replace("on: 2026-11-20\n", ""));

        assertThat(faults.list())
                .extracting(Fault::what)
                .containsExactly("The situations do not say on which day they play");
    }
}
