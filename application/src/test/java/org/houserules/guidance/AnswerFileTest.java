package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFileTest {
    @TempDir
    private Path folder;

    private PolicyAnswers read(String cases) throws IOException, Unusable {
        Files.writeString(folder.resolve("answers.yaml"), """
                format: 1
                ask: headteacher
                speaks-to: [teacher]
                answers:
                  - topic: tagging
                    cases:
                      - {%s}
                """.formatted(cases));
        return AnswerFile.beside(folder, PoliciesToAsk.policy("stockham"));
    }

    @Test
    void anAnswerIsReadWithItsClause() throws Exception {
        PolicyAnswers answers = read("answer: no, says: No., clauses: [principles]");

        assertThat(answers.on("tagging"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.cases()).singleElement().returns(Reply.NO, Case::reply));
        assertThat(answers.person()).isEqualTo("Head Teacher");
    }

    @Test
    void aPolicyWithoutAnswersAnswersInTheWordsOfItsClausesAndPermitsNothingByItself() throws Exception {
        assertThat(AnswerFile.beside(folder, PoliciesToAsk.policy("stockham")).answers())
                .isNotEmpty()
                .flatExtracting(TopicAnswer::cases)
                .allSatisfy(one -> {
                    assertThat(one.clauses()).isNotEmpty();
                    assertThat(one.says()).contains("“");
                    assertThat(one.reply()).isNotEqualTo(Reply.YES);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer: no, says: No., clauses: [nothing-of-the-kind] | is no clause of this policy",
                "answer: yes, says: Yes. | names no clause",
                "answer: perhaps, says: No., clauses: [principles] | perhaps",
                "'when: {colour: red}, answer: no, says: No., clauses: [principles]' | is no fact",
                "'when: {age: old}, answer: no, says: No., clauses: [principles]' | can be",
                "'when: {consent: maybe}, answer: no, says: No., clauses: [principles]' | can be",
                "'answer: no, says: No., clauses: [principles], needs: [colour]' | is no fact",
                "'answer: no, says: No., clauses: [principles], next: [dance]' | is no step",
                "'answer: no, says: No., clauses: [principles], moreover: x' | is not known here",
                "'answer: no, clauses: [principles]' | is missing"
            })
    void whatIsWrongIsRefusedWithItsLine(String cases, String what) {
        Unusable unusable =
                catchThrowableOfType(Unusable.class, () -> read(cases.strip().replaceAll("^'|'$", "")));

        assertThat(unusable.faults()).anySatisfy(fault -> {
            assertThat(fault.inOneLine()).contains(what.strip());
            assertThat(fault).extracting(Fault::line).isEqualTo(7);
        });
    }
}
