package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.TAMSIN;
import static org.houserules.posts.AClass.aPupil;
import static org.houserules.posts.AClass.rollWith;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import org.houserules.posts.AClass;
import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DoNotIdentifyTest {
    private static final APost HIDDEN = aPost().onRoll(rollWith(RUFUS, AClass::notToBeIdentified));

    @Test
    void nobodyOnAnOrdinaryRollMustBeHidden() {
        assertThat(Judged.by(new DoNotIdentify(), aPost().text("Tamsin Wobblecroft ran."))
                        .lines())
                .isEmpty();
    }

    @Test
    void aPupilWhoMustNotBeIdentifiedIsFoundInPicturesAndFilmsInWhichShown() {
        APost post = HIDDEN.pictures(aPicture().showing(TAMSIN), aPicture()).videos(aPicture());
        assertThat(Judged.by(new DoNotIdentify(), post).lines())
                .containsExactly("breached pictures[1], for safeguarding", "breached videos[0], for safeguarding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rufus", "Rufus Picklethwaite", "Rufus P", "rufus picklethwaite", "Rufus Picklethwait"})
    void aPupilWhoMustNotBeIdentifiedIsFoundWhereNamed(String name) {
        APost post = HIDDEN.noPicture().text("Well done " + name + " and all!");
        assertThat(Judged.by(new DoNotIdentify(), post).lines())
                .containsExactly("breached text '" + name + "', for safeguarding");
    }

    @Test
    void amongNamesakesOnlyThePupilWhoMustNotBeIdentifiedIsReported() {
        APost post = HIDDEN.noPicture()
                .alsoOnRoll(aPupil("Q07", "Rufus", "Oddbottle"))
                .text("Well done Rufus!");
        Judged judged = Judged.by(new DoNotIdentify(), post);
        assertThat(judged.lines()).containsExactly("breached text 'Rufus', for safeguarding");
        assertThat(judged.only().what()).contains(RUFUS).contains("named").doesNotContain("Q07");
    }

    @Test
    void neitherNameNorReasonIsTold() {
        assertThat(Judged.by(new DoNotIdentify(), HIDDEN).only().what())
                .isEqualTo("The pupil Q02 must not be identified and is shown here.");
    }

    @Test
    void withoutARollNobodyIsKnownToBeHidden() {
        assertThat(Judged.by(new DoNotIdentify(), HIDDEN.noRoll()).lines()).isEmpty();
    }

    @Test
    void anUnknownIdIsLeftToTheConsentControls() {
        assertThat(Judged.by(new DoNotIdentify(), HIDDEN.picture(aPicture().showing("Q99")))
                        .lines())
                .isEmpty();
    }
}
