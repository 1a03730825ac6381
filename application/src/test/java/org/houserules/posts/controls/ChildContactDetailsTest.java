package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import org.houserules.posts.APost;
import org.houserules.posts.DraftPost;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChildContactDetailsTest {
    private static List<String> lines(APost post) {
        DraftPost draft = post.draft();
        return Judged.of(draft, ChildContactDetails.check(draft).toList()).lines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rufus can be reached at 07700 900123.",
                "Rufus Picklethwaite: 07700 900123",
                "His number is 07700 900123.",
                "Her number is 07700 900123!",
                "Ring him on 07700 900123?",
                "My son has 07700 900123.",
                "The child's number is 07700 900123.",
                "Ring a pupil on 07700 900123.",
                "Ring mum on 07700 900123.",
                "RING MUM ON 07700 900123.",
                "My son's number is 07700 900123.",
                "The pupil's number is 07700 900123.",
                "The boy's number is 07700 900123.",
                "My daughter's number is 07700 900123.",
                "We ran. Ring his dad on 07700 900123. We sang.",
                "Rufus ran. Ring 07700 900123 to book.",
                "Did he ask mum? Ring 07700 900123 to book.",
                "07700 900123 is the number of the girl"
            })
    void aDetailInASentenceAboutAChildStands(String text) {
        assertThat(lines(aPost().text(text))).containsExactly("breached text '07700 900123'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 07700 900123 to book.",
                "Ring 07700 900123 to book. Rufus ran.",
                "Rufus ran, and then we had squash and biscuits in the hall until the band began to play in the yard. "
                        + "Ring 07700 900123 to book\nMum came.",
                "Rufus and his mum sang all day.",
                "Ring his mum on 01632 960111."
            })
    void aDetailThatIsNobodysChildsIsLeftToThePolicy(String text) {
        assertThat(lines(aPost().text(text))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = TextKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CONTACT_DETAILS")
    void onlyContactDetailsCount(TextKind kind) {
        assertThat(lines(aPost().text("His boots are odd.").marking("odd", kind, "")))
                .isEmpty();
    }

    @Test
    void eachDetailOfAChildIsReported() {
        assertThat(lines(aPost().text("His number is 07700 900123 or 07700 900456.")))
                .containsExactly("breached text '07700 900123'", "breached text '07700 900456'");
    }

    @Test
    void theDescriptionOfAPictureIsReadToo() {
        APost post = aPost().picture(aPicture().alt("Her number is odd.")).marking("odd", TextKind.CONTACT_DETAILS, "");
        assertThat(lines(post)).containsExactly("breached pictures[0]/alt 'odd'");
    }
}
