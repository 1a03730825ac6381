package org.houserules.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void possessivesLoseTheirEnding() {
        Token token = Tokens.of("Amelia’s").getFirst();
        assertThat(token.folded()).isEqualTo("amelia");
        assertThat(token.possessive()).isTrue();
        assertThat(token.to()).isEqualTo(8);
    }

    @Test
    void aPluralPossessiveKeepsItsLetters() {
        Token token = Tokens.of("Jones' hat").getFirst();
        assertThat(token.folded()).isEqualTo("jones");
        assertThat(token.possessive()).isTrue();
    }

    @Test
    void hyphenatedWordsAreTwoOfWhichTheSecondIsJoined() {
        List<Token> tokens = Tokens.of("Threadgold-Moss ran");
        assertThat(tokens).extracting(Token::joined).containsExactly(false, true, false);
    }

    @Test
    void whatCannotBeSeenPartsNoWord() {
        assertThat(Tokens.of("Ame\u200Blia Ame\uDB40\uDD00lia Ame\u3164lia"))
                .extracting(Token::folded)
                .containsOnly("amelia")
                .hasSize(3);
    }

    @Test
    void sentencesBeginAfterStopsAndLines() {
        assertThat(Tokens.of("One two. Three\nfour! Five"))
                .extracting(Token::startsSentence)
                .containsExactly(true, false, true, true, true);
    }

    @Property
    void wordsLieInTheTextInOrder(@ForAll String text) {
        int end = 0;
        for (Token token : Tokens.of(text)) {
            assertThat(token.from()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(token.from(), token.to())).isEqualTo(token.written());
            end = token.to();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
