package org.houserules.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The same fault in many words, and what only looks like it; a passage of two paragraphs has a slash between them. */
class ParaphrasesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "paraphrases.txt", delimiter = '|', quoteCharacter = '`')
    void aPassageIsToldByWhatItMeans(String kind, String passage) {
        Set<String> found = SoundPolicy.with(passage.split(" / ")).stream()
                .map(finding -> finding.kind().word())
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(kind.equals("-") ? Set.of() : Set.of(kind));
    }
}
