package org.houserules.policy.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentFileTest {
    private static List<GivenComment> read(String file) throws Unusable {
        return CommentFile.read("comments", file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fault> faults(String file) {
        return catchThrowableOfType(Unusable.class, () -> read(file)).faults();
    }

    @Test
    void aTableIsReadByTheNamesOfItsColumnsInAnyOrder() throws Unusable {
        assertThat(read("Author;Created at;Comment\nA. Parent;24/11/2026 10:15;Lovely\n;;Thanks\n"))
                .containsExactly(
                        new GivenComment("line 2", "", Optional.of(LocalDate.of(2026, 11, 24)), "Lovely"),
                        new GivenComment("line 3", "", Optional.empty(), "Thanks"));
    }

    @Test
    void oneJsonObjectOnEachLineIsReadAsWell() throws Unusable {
        assertThat(read("{\"id\":1,\"text\":\"Lovely\",\"at\":\"2026-11-24T10:15:00Z\"}\n\n{\"text\":\"Thanks\"}\n"))
                .containsExactly(
                        new GivenComment("line 1", "", Optional.of(LocalDate.of(2026, 11, 24)), "Lovely"),
                        new GivenComment("line 3", "", Optional.empty(), "Thanks"));
    }

    @Test
    void aFileOfAnOlderSpreadsheetIsReadInItsOwnCharacters() throws Unusable {
        byte[] file = "text,at\nCafé,2026-11-24\n".getBytes(Charset.forName("windows-1252"));

        assertThat(CommentFile.read("comments", file).getFirst().words()).isEqualTo("Café");
    }

    @Test
    void commentsWithoutWordsArePassedOver() throws Unusable {
        assertThat(read("text,at\n,2026-11-24\nThanks,\n"))
                .extracting(GivenComment::words)
                .containsExactly("Thanks");
    }

    @Test
    void everyFaultIsToldWithItsLineAndNothingIsRead() {
        assertThat(faults("text,at\nFine,soon\nLovely,2026-11-24\nToo,many,fields\n"))
                .extracting(Fault::line)
                .containsExactly(2, 4);
        assertThat(faults("{\"text\":\"Fine\"}\n{\"words\":\"x\"}\nnot json\n"))
                .extracting(Fault::line)
                .containsExactly(2, 3);
    }

    @Test
    void aTableWithoutAColumnForTheWordsSaysWhatToCallIt() {
        assertThat(faults("who,said\na,b\n").getFirst().mend()).contains("'text'");
    }

    @Test
    void aCommentOfTwoThousandCharactersIsReadAndALongerOneIsAFault() throws Unusable {
        assertThat(read("{\"text\":\"" + "a".repeat(2_000) + "\"}")).hasSize(1);
        assertThat(faults("{\"text\":\"" + "a".repeat(2_001) + "\"}").getFirst().what())
                .contains("longer than 2,000 characters");
    }

    @Test
    void moreThanTwentyThousandCommentsAreRefused() throws Unusable {
        assertThat(read("text\n" + "Thanks\n".repeat(20_000))).hasSize(20_000);
        assertThat(faults("text\n" + "Thanks\n".repeat(20_001)).getFirst().what())
                .contains("more than 20,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "PK\u0003\u0004", "\u0000\u0000"})
    void whatIsNoSuchFileIsRefused(String file) {
        assertThat(faults(file)).isNotEmpty();
    }
}
