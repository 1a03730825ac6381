package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.posts.APost;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentifyingDetailWithPhotoTest {
    private static final APost ODD = aPost().text("There are odd words here.");

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void standsForItsKindAndNoOther(TextKind kind) {
        assertThat(Judged.by(new IdentifyingDetailWithPhoto(), ODD.marking("odd", kind, ""))
                        .lines())
                .isEqualTo(
                        kind == TextKind.IDENTIFYING_DETAIL ? List.of("breached text 'odd', to confirm") : List.of());
    }

    private static Stream<Arguments> pictures() {
        return Stream.of(
                arguments(ODD.noPicture(), false),
                arguments(ODD.picture(aPicture().showing().people(0)), false),
                arguments(ODD.picture(aPicture().showing().people(1)), true),
                arguments(ODD.picture(aPicture().showing().notCounted()), true),
                arguments(ODD.picture(aPicture().people(0)), true),
                arguments(ODD.pictures(aPicture().showing().people(0), aPicture()), true),
                arguments(ODD.noPicture().videos(aPicture()), true));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aDetailMattersOnlyBesideAPictureThatMayShowPeople(APost post, boolean stands) {
        APost marked = post.marking("odd", TextKind.IDENTIFYING_DETAIL, "");
        assertThat(Judged.by(new IdentifyingDetailWithPhoto(), marked).lines())
                .isEqualTo(stands ? List.of("breached text 'odd', to confirm") : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Here is a runner, aged 9.", "Here is our 9 year old runner.", "She is 9 years old."})
    void theAgeOfOneChildIsFound(String text) {
        assertThat(Judged.by(new IdentifyingDetailWithPhoto(), aPost().text(text))
                        .lines())
                .isNotEmpty();
    }
}
