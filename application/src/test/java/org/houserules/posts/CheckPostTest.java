package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.APost.TODAY;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Optional;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.policy.Decision;
import org.houserules.policy.Verdict;
import org.houserules.posts.controls.APolicy;
import org.houserules.posts.controls.PostFloor;
import org.junit.jupiter.api.Test;

final class CheckPostTest {
    private static Verdict check(APost post) {
        return new CheckPost(new GatherFacts(post.surroundings()), APolicy.withoutClauses(), PostFloor.rules())
                .check(post.content(), TODAY);
    }

    @Test
    void aCleanPostGoesOut() {
        assertThat(check(aPost().text("Well done Rufus!")).decision()).isEqualTo(Decision.PUBLISH);
    }

    @Test
    void theDayOfThePostCountsAndWithoutOneToday() {
        APost post = aPost().consents(List.of(new Consent(
                RUFUS,
                ConsentKind.PHOTO,
                ConsentPurpose.ANY,
                ConsentAnswer.REFUSED,
                Optional.of(TODAY),
                Optional.empty())));
        assertThat(check(post).decision()).isEqualTo(Decision.STOP);
        assertThat(check(aPost().goesOutToday()).decision()).isEqualTo(Decision.PUBLISH);
    }

    @Test
    void whatIsConfirmedInThePostSettlesIt() {
        APost film = aPost().noPicture().videos(APicture.aPicture());
        assertThat(check(film).decision()).isEqualTo(Decision.CONFIRM);
        assertThat(check(film.confirming("film-watched")).decision()).isEqualTo(Decision.PUBLISH);
    }

    @Test
    void theFixtureSaysTheSame() {
        APost post = aPost().text("Ring his mum on 07700 900123.").consents(List.of());
        assertThat(post.draft().passages())
                .isEqualTo(new GatherFacts(post.surroundings())
                        .about(post.content(), TODAY)
                        .passages());
    }
}
