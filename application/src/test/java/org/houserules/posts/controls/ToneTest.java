package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.posts.APost;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ToneTest {
    private static final Set<TextKind> UNKIND = Set.of(TextKind.DISRESPECT, TextKind.COMPLAINT, TextKind.PROFANITY);

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void unkindWordsBreachItAndLoudOrDividingOnesCanBeConfirmed(TextKind kind) {
        List<String> expected = switch (kind) {
            case SHOUTING -> List.of("breached text 'odd', to confirm");
            case POLITICAL -> List.of("cannot-tell text 'odd', to confirm");
            default -> UNKIND.contains(kind) ? List.of("breached text 'odd'") : List.of();
        };
        assertThat(Judged.by(new Tone(), aPost().text("How odd it is.").marking("odd", kind, ""))
                        .lines())
                .isEqualTo(expected);
    }

    @Test
    void aRowOfExclamationMarksIsLoud() {
        assertThat(Judged.by(new Tone(), aPost().text("We ran the relay!!!!!")).lines())
                .containsExactly("breached text '!!!!!', to confirm");
    }

    @Test
    void wordsBesideAPictureAreReadToo() {
        APost post = aPost().picture(aPicture().alt("How odd it is.")).marking("odd", TextKind.DISRESPECT, "");
        assertThat(Judged.by(new Tone(), post).lines()).containsExactly("breached pictures[0]/alt 'odd'");
    }

    @Test
    void eachKindSaysHowToMendIt() {
        assertThat(Stream.of(TextKind.DISRESPECT, TextKind.SHOUTING, TextKind.POLITICAL)
                        .map(kind -> Judged.by(new Tone(), aPost().text("odd").marking("odd", kind, ""))
                                .only()
                                .mend())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aFriendlyPostMeetsItWithoutAWord() {
        assertThat(Judged.by(new Tone(), aPost()).lines()).isEmpty();
    }
}
