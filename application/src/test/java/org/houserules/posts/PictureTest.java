package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PictureTest {
    private static Stream<Arguments> pictures() {
        APicture nobody = aPicture().showing();
        return Stream.of(
                arguments(nobody.people(0), false, false),
                arguments(nobody.people(1), true, true),
                arguments(nobody.notCounted(), true, true),
                arguments(aPicture(), true, true),
                arguments(aPicture().people(0), true, true),
                arguments(nobody.besides(OtherPerson.Kind.ADULT), true, false),
                arguments(nobody.besides(OtherPerson.Kind.VISITOR), true, false),
                arguments(nobody.besides(OtherPerson.Kind.ADULT).people(2), true, true),
                arguments(nobody.besides(OtherPerson.Kind.ADULT).people(0), true, false),
                arguments(nobody.besides(OtherPerson.Kind.ADULT).notCounted(), true, true),
                arguments(nobody.besides(OtherPerson.Kind.OTHER_SCHOOL_PUPIL), true, true),
                arguments(nobody.besides(OtherPerson.Kind.OTHER_SCHOOL_PUPIL).people(0), true, true));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void onlyWhatWasCountedAndDeclaredRulesPeopleOrChildrenOut(APicture picture, boolean people, boolean children) {
        assertThat(picture.picture().mayShowPeople()).isEqualTo(people);
        assertThat(picture.picture().mayShowChildren()).isEqualTo(children);
    }

    @Test
    void pupilsAndOthersAreDeclared() {
        assertThat(aPicture().besides(OtherPerson.Kind.ADULT).picture().declared())
                .isEqualTo(3);
    }
}
