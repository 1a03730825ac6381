package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.houserules.screening.Span;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void sentencesEndAtStopsAndLines() {
        String text = "One two. Three four!\nFive at 7.30pm";

        assertThat(Passages.sentences(text).stream().map(span -> span.in(text)))
                .containsExactly("One two.", "Three four!", "Five at 7.30pm");
    }

    @Test
    void aShortTextIsOneWindow() {
        assertThat(Passages.windows("One two. Three four.")).singleElement().satisfies(window -> {
            assertThat(window.where()).isEqualTo(new Span(0, 20));
            assertThat(window.sentences()).hasSize(2);
        });
    }

    @Property
    void noLetterIsLeftOutAndNoWindowIsTooLong(@ForAll @StringLength(max = 3000) String text) {
        List<Span> spans =
                Passages.windows(text).stream().map(Passages.Window::where).toList();

        assertThat(spans).allMatch(span -> span.to() - span.from() <= Passages.WINDOW);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).to());
        }
    }

    @Test
    void aTextWithoutAnySpaceIsReadToItsEnd() {
        assertThat(Passages.windows("a".repeat(5000)).stream()
                        .mapToInt(window -> window.where().to() - window.where().from())
                        .sum())
                .isEqualTo(5000);
    }

    @Test
    void sentencesThatSayEnoughMayBeReadByThemselves() {
        assertThat(Passages.byThemselves("Well done! The relay team ran very well. See you there."))
                .containsExactly("The relay team ran very well.");
        assertThat(Passages.byThemselves("The relay team ran very well.")).isEmpty();
    }
}
