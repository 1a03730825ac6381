package org.houserules.accounts.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.houserules.accounts.houserules.RulesText.Block;
import org.houserules.accounts.houserules.RulesText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTextTest {
    private static List<Piece> line(String words) {
        return ((Block.Paragraph) RulesText.read(words).blocks().getFirst()).pieces();
    }

    @Test
    void aTextHasHeadingsParagraphsAndPoints() {
        RulesText text =
                RulesText.read("## What we like\nKind words,\nand questions.\n\n- one\n- **two**\nAfterwards.");

        assertThat(text.blocks())
                .containsExactly(
                        new Block.Heading("What we like"),
                        new Block.Paragraph(List.of(new Piece.Words("Kind words, and questions."))),
                        new Block.Points(List.of(List.of(new Piece.Words("one")), List.of(new Piece.Bold("two")))),
                        new Block.Paragraph(List.of(new Piece.Words("Afterwards."))));
    }

    @Test
    void wordsAreBoldAndLinksLeadToTheWeb() {
        assertThat(line("Call **999**, or see [CEOP](https://www.ceop.police.uk)."))
                .containsExactly(
                        new Piece.Words("Call "),
                        new Piece.Bold("999"),
                        new Piece.Words(", or see "),
                        new Piece.Link("CEOP", "https://www.ceop.police.uk"),
                        new Piece.Words("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](javascript:alert)",
                "[x](data:text/html,x)",
                "[x](//evil.example)",
                "[x](/accounts)",
                "[x](https://user@evil.example)",
                "[x](mailto:a@b.example)",
                "[x](https://)",
                "[x]( https://a.example)"
            })
    void anyOtherAddressStaysWords(String words) {
        assertThat(line(words)).noneMatch(Piece.Link.class::isInstance);
    }

    @Property(tries = 500)
    void noLetterIsLostAndEveryLinkIsOfTheWeb(@ForAll String words) {
        RulesText.read(words).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).pieces().stream())
                .filter(Piece.Link.class::isInstance)
                .forEach(link -> assertThat(((Piece.Link) link).address()).matches("(?i)https?://.+"));
        assertThat(RulesText.read("a" + words.replaceAll("\\R|[*\\[\\]()#-]", "") + "b")
                        .blocks())
                .hasSize(1);
    }

    @Test
    void whatIsOpenInTheTemplateIsFound() {
        String words = RulesTemplate.filled("Page [old]", "Willowbrook", Optional.empty());

        assertThat(words)
                .contains("Welcome to Page (old). It belongs to Willowbrook.")
                .doesNotContain("{");
        assertThat(RulesTemplate.open(words))
                .hasSize(4)
                .allSatisfy(open -> assertThat(open).containsIgnoringCase("say "));
        assertThat(RulesTemplate.filled("Page", "Willowbrook", Optional.of("https://w.example/policy")))
                .contains("[read the policy](https://w.example/policy)");
        assertThat(RulesTemplate.open("See [CEOP](https://www.ceop.police.uk)")).isEmpty();
    }

    @Test
    void linesAreTakenOutAndPutIn() {
        assertThat(LineDifference.between("a\nb\n\nc", "a\nc\nd"))
                .containsExactly(
                        new LineDifference.Line(LineDifference.Kind.KEPT, "a"),
                        new LineDifference.Line(LineDifference.Kind.REMOVED, "b"),
                        new LineDifference.Line(LineDifference.Kind.KEPT, "c"),
                        new LineDifference.Line(LineDifference.Kind.ADDED, "d"));
    }
}
