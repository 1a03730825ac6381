package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Set;
import org.houserules.policy.Finding;
import org.houserules.posts.APost;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AbuseTest {
    private static final Set<TextKind> KINDS = Set.of(
            TextKind.ABUSE,
            TextKind.HATE,
            TextKind.THREAT,
            TextKind.PROFANITY,
            TextKind.BULLYING,
            TextKind.SEXUAL,
            TextKind.GROOMING,
            TextKind.SELF_HARM);

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void standsForItsKindsAndNoOther(TextKind kind) {
        APost post = aPost().text("There are odd words here.").marking("odd words", kind, "");
        assertThat(Judged.by(new Abuse(), post).lines())
                .isEqualTo(KINDS.contains(kind) ? List.of("breached text 'odd words'") : List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = TextKind.class,
            names = {"ABUSE", "HATE", "THREAT", "BULLYING", "SELF_HARM"})
    void whatOnlyTheModelSaysWaitsForTheApprover(TextKind kind) {
        APost post = aPost().text("There are odd words here.").marking("odd words", kind, TextFinding.LIKELY);

        assertThat(Judged.by(new Abuse(), post).lines()).containsExactly("cannot-tell text 'odd words', to confirm");
    }

    @Test
    void whatIsSaidTwiceIsFoundTwice() {
        APost post = aPost().text("So odd, and odd again.").marking("odd", TextKind.ABUSE, "");
        assertThat(Judged.by(new Abuse(), post).lines()).containsExactly("breached text 'odd'", "breached text 'odd'");
    }

    @Test
    void theDescriptionOfAPictureIsReadToo() {
        APost post = aPost().picture(aPicture().alt("It has odd words.")).marking("odd", TextKind.SELF_HARM, "");
        assertThat(Judged.by(new Abuse(), post).lines()).containsExactly("breached pictures[0]/alt 'odd'");
    }

    @Test
    void theDescriptionOfAFilmIsReadToo() {
        APost post = aPost().noPicture().videos(aPicture().alt("It has odd words."));
        assertThat(Judged.by(new Abuse(), post.marking("odd", TextKind.SELF_HARM, ""))
                        .lines())
                .containsExactly("breached videos[0]/alt 'odd'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"You are a pathetic idiot.", "I will smash your face in.", "Go and kill yourself."})
    void wordsOfThatKindStand(String text) {
        assertThat(Judged.by(new Abuse(), aPost().text(text)).lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("breached text '"));
    }

    @Test
    void aPlainPostHasNothingOfIt() {
        assertThat(Judged.by(new Abuse(), aPost()).lines()).isEmpty();
    }

    @Test
    void thePassageIsSaidWithoutRepeatingIt() {
        APost post = aPost().text("There are odd words here.").marking("odd words", TextKind.ABUSE, "");
        Finding finding = Judged.by(new Abuse(), post).only();
        assertThat(finding.what()).isEqualTo("These words are marked.");
        assertThat(finding.mend()).doesNotContain("odd words");
    }
}
