package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.rollWith;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.posts.AClass;
import org.houserules.posts.APost;
import org.houserules.posts.OtherPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class NamesWithPhotosTest {
    private static final NamesWithPhotos.Setting NONE = new NamesWithPhotos.Setting(NamesWithPhotos.Allowed.NONE);
    private static final NamesWithPhotos.Setting FIRST =
            new NamesWithPhotos.Setting(NamesWithPhotos.Allowed.FIRST_NAME);

    @ParameterizedTest
    @CsvSource({
        "Rufus, met",
        "rufus, met",
        "Rufus Picklethwaite, breached",
        "RUFUS PICKLETHWAITE, breached",
        "Rufus P, breached",
        "R. Picklethwaite, breached",
        "Picklethwaite, breached",
        "Rufus Picklethwait, breached",
        "Rufus Pickelthwaite, breached"
    })
    void noMoreThanAFirstNameStandsBesideAPicture(String name, String result) {
        APost post = aPost().text("Well done " + name + "!");
        assertThat(Judged.by(new NamesWithPhotos(), FIRST, post).lines())
                .containsExactly(result + " text '" + name + "'");
        assertThat(Judged.by(new NamesWithPhotos(), NONE, post).lines())
                .containsExactly("breached text '" + name + "'");
    }

    @Test
    void aPreferredNameIsAFirstName() {
        APost post = aPost().onRoll(rollWith(RUFUS, pupil -> AClass.called(pupil, "Roo")))
                .text("Well done Roo!");
        assertThat(Judged.by(new NamesWithPhotos(), FIRST, post).lines()).containsExactly("met text 'Roo'");
    }

    @Test
    void aFormerFirstNameIsNeverJustAFirstName() {
        APost post = aPost().onRoll(rollWith(RUFUS, pupil -> AClass.formerly(pupil, "Bartholomew Picklethwaite")))
                .text("Well done Bartholomew Picklethwaite!");
        Judged judged = Judged.by(new NamesWithPhotos(), FIRST, post);
        assertThat(judged.lines()).containsExactly("breached text 'Bartholomew Picklethwaite'");
        assertThat(judged.only().what())
                .startsWith("The pupil Q02 ")
                .doesNotContain("Bartholomew")
                .doesNotContain("Rufus");
    }

    private static Stream<Arguments> pictures() {
        APost named = aPost().text("Well done Rufus Picklethwaite!");
        return Stream.of(
                arguments(named.noPicture(), false),
                arguments(named.picture(aPicture().showing().people(0)), false),
                arguments(named.picture(aPicture().showing().people(1)), true),
                arguments(named.picture(aPicture().showing().notCounted()), true),
                arguments(
                        named.picture(aPicture()
                                .showing()
                                .besides(OtherPerson.Kind.ADULT)
                                .people(0)),
                        true),
                arguments(named.noPicture().videos(aPicture()), true),
                arguments(named.noPicture().videos(aPicture().showing().people(0)), false));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aNameMattersOnlyBesideAPictureThatMayShowPeople(APost post, boolean stands) {
        List<String> lines = stands ? List.of("breached text 'Rufus Picklethwaite'") : List.of();
        assertThat(Judged.by(new NamesWithPhotos(), NONE, post).lines()).isEqualTo(lines);
        assertThat(Judged.by(new NamesWithPhotos(), FIRST, post).lines()).isEqualTo(lines);
    }

    @Test
    void theNameInTheDescriptionStandsBesideThePictureToo() {
        APost post = aPost().picture(aPicture().alt("Rufus Picklethwaite runs."));
        assertThat(Judged.by(new NamesWithPhotos(), FIRST, post).lines())
                .containsExactly("breached pictures[0]/alt 'Rufus Picklethwaite'");
    }

    @Test
    void eachSettingSaysWhatItAllows() {
        APost post = aPost().text("Well done Rufus Picklethwaite!");
        assertThat(Judged.by(new NamesWithPhotos(), FIRST, post).only().what()).contains("more than a first name");
        assertThat(Judged.by(new NamesWithPhotos(), NONE, post).only().what())
                .isEqualTo("Rufus Picklethwaite (Q02) is named beside a picture.");
    }

    @Test
    void aPictureWithoutNamesMeetsItWithoutAWord() {
        assertThat(Judged.by(new NamesWithPhotos(), NONE, aPost()).lines()).isEmpty();
    }
}
