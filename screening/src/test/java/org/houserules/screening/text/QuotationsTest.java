package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    private final Quotations quotations = new Quotations(List.of("Desmond Larkrise", "Philippa Vantage"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"What a lovely school this is\" wrote a visitor",
                "“My son has never been happier than here”",
                "«We really love coming to this school»",
                "'We really love coming to this school'",
                "\"We are very proud of everyone,\" said Desmond Wobblethorpe.",
                "\"We are very proud of everyone here\"\n\nDesmond Larkrise said nothing."
            })
    void aQuotationFromOutsideIsFound(String text) {
        assertThat(quotations.in(Reading.of(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We are very proud of everyone,\" said Desmond Larkrise.",
                "\"We are very proud of everyone,\" says Mr Larkrise.",
                "Mrs Vantage told us: “It was the best trip ever by far”",
                "\"We are very proud of everyone,\" said our headteacher.",
                "A pupil said, \"It was the best day ever\".",
                "\"Well done to you\"",
                "We read \"The Tiger Who Came to Tea\".",
                "Our motto is \"together we learn and grow\"",
                "It's the children's day and the teachers' tea is at four",
                "\"an opening mark that nobody closes again"
            })
    void whatIsTheSchoolsOwnOrNoQuotationIsQuiet(String text) {
        assertThat(quotations.in(Reading.of(text))).isEmpty();
    }
}
