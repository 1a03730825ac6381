package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import org.houserules.posts.APost;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TagsTest {
    @Test
    void aTagInAPictureBreachesIt() {
        assertThat(Judged.by(new Tags(), aPost().picture(aPicture().tagged("Rufus P")))
                        .lines())
                .containsExactly("breached pictures[0]");
    }

    @Test
    void severalTagsInAPictureAreOneFindingAndEachPictureHasItsOwn() {
        APost post = aPost().pictures(
                        aPicture().tagged("Rufus P", "Tamsin W"),
                        aPicture(),
                        aPicture().tagged("Tamsin W"))
                .videos(aPicture().tagged("Rufus P"));
        assertThat(Judged.by(new Tags(), post).lines())
                .containsExactly("breached pictures[0]", "breached pictures[2]", "breached videos[0]");
    }

    @Test
    void whoIsTaggedIsNotRepeated() {
        assertThat(Judged.by(new Tags(), aPost().picture(aPicture().tagged("Rufus P")))
                        .only()
                        .what())
                .doesNotContain("Rufus");
    }

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void aTagInTheWordsBesideAPictureBreachesIt(TextKind kind) {
        APost post = aPost().text("Here is odd.").marking("odd", kind, "");
        assertThat(Judged.by(new Tags(), post).lines())
                .isEqualTo(kind == TextKind.TAG ? List.of("breached text 'odd'") : List.of());
    }

    @Test
    void aTagInTheWordsIsFoundInRealWords() {
        assertThat(Judged.by(new Tags(), aPost().text("Look at @rufus_runs today."))
                        .lines())
                .containsExactly("breached text '@rufus_runs'");
    }

    @Test
    void aTagWithoutAPictureOfPeopleIsLeftAlone() {
        APost post = aPost().text("Look at @rufus_runs today.");
        assertThat(Judged.by(new Tags(), post.noPicture()).lines()).isEmpty();
        assertThat(Judged.by(new Tags(), post.picture(aPicture().showing().people(0)))
                        .lines())
                .isEmpty();
    }

    @Test
    void anUntaggedPictureMeetsItWithoutAWord() {
        assertThat(Judged.by(new Tags(), aPost()).lines()).isEmpty();
    }
}
