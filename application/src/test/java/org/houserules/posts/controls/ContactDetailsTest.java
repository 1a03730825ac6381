package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Set;
import org.houserules.policy.Finding;
import org.houserules.posts.APost;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContactDetailsTest {
    private static final Set<TextKind> KINDS = Set.of(TextKind.CONTACT_DETAILS);

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void standsForItsKindsAndNoOther(TextKind kind) {
        APost post = aPost().text("There are odd words here.").marking("odd words", kind, "");
        assertThat(Judged.by(new ContactDetails(), post).lines())
                .isEqualTo(KINDS.contains(kind) ? List.of("breached text 'odd words'") : List.of());
    }

    @Test
    void whatIsSaidTwiceIsFoundTwice() {
        APost post = aPost().text("So odd, and odd again.").marking("odd", TextKind.CONTACT_DETAILS, "");
        assertThat(Judged.by(new ContactDetails(), post).lines())
                .containsExactly("breached text 'odd'", "breached text 'odd'");
    }

    @Test
    void theDescriptionOfAPictureIsReadToo() {
        APost post = aPost().picture(aPicture().alt("It has odd words.")).marking("odd", TextKind.CONTACT_DETAILS, "");
        assertThat(Judged.by(new ContactDetails(), post).lines()).containsExactly("breached pictures[0]/alt 'odd'");
    }

    @Test
    void theDescriptionOfAFilmIsReadToo() {
        APost post = aPost().noPicture().videos(aPicture().alt("It has odd words."));
        assertThat(Judged.by(new ContactDetails(), post.marking("odd", TextKind.CONTACT_DETAILS, ""))
                        .lines())
                .containsExactly("breached videos[0]/alt 'odd'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 07700 900123 to book.", "Write to nibs.quaver@postbox.example today."})
    void wordsOfThatKindStand(String text) {
        assertThat(Judged.by(new ContactDetails(), aPost().text(text)).lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("breached text '"));
    }

    @Test
    void aPlainPostHasNothingOfIt() {
        assertThat(Judged.by(new ContactDetails(), aPost()).lines()).isEmpty();
    }

    @Test
    void thePassageIsSaidWithoutRepeatingIt() {
        APost post = aPost().text("There are odd words here.").marking("odd words", TextKind.CONTACT_DETAILS, "");
        Finding finding = Judged.by(new ContactDetails(), post).only();
        assertThat(finding.what()).isEqualTo("These words are marked.");
        assertThat(finding.mend()).doesNotContain("odd words");
    }
}
