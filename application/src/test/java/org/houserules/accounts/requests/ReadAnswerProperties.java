package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houserules.accounts.requests.Reading.Well;
import org.houserules.accounts.requests.Reading.Wrong;

class ReadAnswerProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ReadAnswer READER = new ReadAnswer(TODAY, id -> id < 10);

    @Property
    void whateverIsTypedBecomesAnAnswerThatCanBeReadOrASentence(
            @ForAll Question question, @ForAll("typed") String typed) {
        switch (READER.of(question, typed)) {
            case Well well ->
                assertThatCode(() -> readAll(Answers.NONE.with(question, well.answer()), question))
                        .doesNotThrowAnyException();
            case Wrong wrong -> assertThat(wrong.how()).endsWith(".");
        }
    }

    @Property
    void anAnswerReadAgainIsTheSame(@ForAll Question question, @ForAll("typed") String typed) {
        if (question.kind() != Question.Kind.READERS && READER.of(question, typed) instanceof Well well) {
            assertThat(READER.of(question, well.answer())).isEqualTo(well);
        }
    }

    private static void readAll(Answers answers, Question question) {
        switch (question.kind()) {
            case DAY -> answers.day(question);
            case NUMBER -> answers.number(question);
            case PERSON, PEOPLE -> answers.people(question);
            case YES_NO -> answers.flag(question);
            case READERS -> answers.readers(question);
            case WHO_ADDS -> answers.whoAdds(question);
            case PLATFORM -> answers.platform();
            case LINE, TEXT, EMAIL -> answers.text(question);
        }
    }

    @Example
    void eachKindHasItsOwnWords() {
        wrong(Question.NAME, "x".repeat(201), "too long: 201 characters. Shorten it to 200");
        wrong(Question.AIMS, "x".repeat(4001), "too long: 4,001 characters. Shorten it to 4,000");
        wrong(Question.NAME, "a\u0007b", "cannot be shown");
        wrong(Question.NAME, "a\nb", "cannot be shown");
        wrong(Question.AIMS, "a\u0000b", "cannot be shown");
        wrong(Question.AIMS, "a\uD800b", "cannot be shown");
        wrong(Question.CLOSES, "31/2/2027", "no such day");
        wrong(Question.GO_LIVE, "2026-11-19", "has passed");
        wrong(Question.CLOSES, "2026-11-19", "has passed");
        wrong(Question.EVALUATED_ON, "2026-11-19", "has passed");
        wrong(Question.HOURS, "2.5", "whole number");
        wrong(Question.HOURS, "0", "whole number");
        wrong(Question.HOURS, "1000", "whole number");
        wrong(Question.HOURS, "-3", "whole number");
        wrong(Question.VULNERABLE, "perhaps", "yes or no");
        wrong(Question.PLATFORM_ASKED, "myspace", "platforms");
        wrong(Question.ADD_TEXT, "me", "one of these");
        wrong(Question.EMAIL_ADDRESS, "news@school", "no e-mail address");
        wrong(Question.EMAIL_ADDRESS, "a b@school.example", "no e-mail address");
        wrong(Question.LINE_MANAGER, "99", "not in the register");
        wrong(Question.ADMINISTRATORS, "1,99", "not in the register");
        wrong(Question.ADMINISTRATORS, "1,,2", "not in the register");
        wrong(Question.LINE_MANAGER, "1' or '1", "not in the register");
    }

    @Example
    void whatIsJustWellFormedIsKept() {
        well(Question.NAME, "x".repeat(200), "x".repeat(200));
        well(Question.NAME, "\uD83C\uDF3B".repeat(200), "\uD83C\uDF3B".repeat(200));
        well(Question.AIMS, "one\r\ntwo\tthree", "one\ntwo\tthree");
        well(Question.GO_LIVE, "20/11/2026", "2026-11-20");
        well(Question.CLOSES, "2026-11-20", "2026-11-20");
        well(Question.HOURS, "007", "7");
        well(Question.EMAIL_ADDRESS, "news@willow.example", "news@willow.example");
        well(Question.ADMINISTRATORS, "2, 1,2", "2,1");
        well(Question.NAME, "  ", "");
    }

    @Example
    void theTableOfReadersSaysInWhichFieldSomethingIsWrong() {
        assertThat(row(true, "11", "7").faults())
                .extracting(TypedReaders.Fault::field)
                .containsExactly("oldest");
        assertThat(row(true, "11", "").faults())
                .extracting(TypedReaders.Fault::field)
                .containsExactly("oldest");
        assertThat(row(true, "x", "7").faults())
                .extracting(TypedReaders.Fault::field)
                .containsExactly("youngest");
        assertThat(row(true, "1", "120").faults())
                .extracting(TypedReaders.Fault::field)
                .containsExactly("oldest");
        assertThat(row(false, "7", "11").faults())
                .extracting(TypedReaders.Fault::field)
                .containsExactly("");
        assertThat(row(true, "7", "7").faults()).isEmpty();
        assertThat(row(false, "", "").faults()).isEmpty();
    }

    private static TypedReaders row(boolean ticked, String youngest, String oldest) {
        return new TypedReaders(ReaderKind.PUPILS, ticked, youngest, oldest, "", "");
    }

    private static void wrong(Question question, String typed, String how) {
        assertThat(READER.of(question, typed))
                .as(question.key())
                .isInstanceOfSatisfying(
                        Wrong.class, wrong -> assertThat(wrong.how()).contains(how));
    }

    private static void well(Question question, String typed, String kept) {
        assertThat(READER.of(question, typed)).as(question.key()).isEqualTo(new Well(kept));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789,-/@.ay ").ofMaxLength(12),
                Arbitraries.of(Stream.of("yes", "no", "facebook", "everybody", "2027-01-31", "a@b.example", "1,2", "9")
                        .toList()));
    }
}
