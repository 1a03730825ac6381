package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import org.houserules.posts.APicture;
import org.houserules.posts.APost;
import org.houserules.posts.OtherPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActivityRiskTest {
    private static final ActivityRisk.Setting RISKY =
            new ActivityRisk.Setting(List.of("sports-day", "swimming", "dance", "bath"));

    @ParameterizedTest
    @CsvSource({
        "swimming, cannot-tell",
        "Swimming, cannot-tell",
        "SWIMMING GALA, cannot-tell",
        "our swimming gala, cannot-tell",
        "school swimming, cannot-tell",
        "dances, cannot-tell",
        "sports-day, cannot-tell",
        "sports day, cannot-tell",
        "Sports Days, cannot-tell",
        "our sports day in June, cannot-tell",
        "bathing, cannot-tell",
        "relay race, met",
        "sports, met",
        "sports and a day out, met",
        "day sports, met",
        "swim, met",
        "unswimming, met",
        "abundance, met"
    })
    void anActivityThatThePolicyNamesAsksForASecondLook(String activity, String result) {
        Judged judged =
                Judged.by(new ActivityRisk(), RISKY, aPost().picture(aPicture().activity(activity)));
        assertThat(judged.lines())
                .containsExactly(result + " pictures[0]" + (result.equals("met") ? "" : ", to confirm"));
    }

    @Test
    void anActivityThatNobodyNamedAsksForItsNameAndALook() {
        Judged judged =
                Judged.by(new ActivityRisk(), RISKY, aPost().picture(aPicture().noActivity()));
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0], to confirm");
        assertThat(judged.only().what()).contains("not named");
        assertThat(judged.only().mend()).startsWith("Name the activity.").contains("suitably clothed");
    }

    @Test
    void aNamedRiskIsSaidApartFromAnUnnamedOne() {
        Judged judged =
                Judged.by(new ActivityRisk(), RISKY, aPost().picture(aPicture().activity("dance")));
        assertThat(judged.only().what()).contains("second look");
        assertThat(judged.only().mend()).startsWith("Look at the picture").contains("suitably clothed");
    }

    @Test
    void anActivityOfSignsAloneIsNoNamedRisk() {
        assertThat(Judged.by(
                                new ActivityRisk(),
                                RISKY,
                                aPost().picture(aPicture().activity("?!")))
                        .lines())
                .containsExactly("met pictures[0]");
    }

    @Test
    void everyPictureAndFilmIsLookedAtByItself() {
        APost post = aPost().pictures(aPicture().activity("dance"), aPicture())
                .videos(aPicture().activity("swimming"));
        assertThat(Judged.by(new ActivityRisk(), RISKY, post).lines())
                .containsExactly(
                        "cannot-tell pictures[0], to confirm", "met pictures[1]", "cannot-tell videos[0], to confirm");
    }

    @Test
    void aPictureWithoutChildrenIsNotLookedAt() {
        APicture stage = aPicture().showing().activity("dance").people(0);
        assertThat(Judged.by(new ActivityRisk(), RISKY, aPost().picture(stage)).lines())
                .isEmpty();
    }

    @Test
    void aPictureOfGrownUpsAloneIsNotLookedAt() {
        APicture adults = aPicture().showing().besides(OtherPerson.Kind.ADULT).activity("dance");
        assertThat(Judged.by(new ActivityRisk(), RISKY, aPost().picture(adults)).lines())
                .isEmpty();
    }

    @Test
    void aPictureInWhichNobodyCountedMayShowChildren() {
        APicture uncounted = aPicture().showing().activity("dance").notCounted();
        assertThat(Judged.by(new ActivityRisk(), RISKY, aPost().picture(uncounted))
                        .lines())
                .containsExactly("cannot-tell pictures[0], to confirm");
    }
}
