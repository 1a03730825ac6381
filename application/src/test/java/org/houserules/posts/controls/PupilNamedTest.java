package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PupilNamedTest {
    private static final PupilNamed.Setting EVERY = new PupilNamed.Setting(PupilNamed.Accounts.EVERY_ACCOUNT);
    private static final PupilNamed.Setting SHARED =
            new PupilNamed.Setting(PupilNamed.Accounts.ACCOUNTS_WHERE_PUPILS_CONTRIBUTE);
    private static final APost NAMED = aPost().noPicture().text("Well done Rufus!");

    private static Stream<Arguments> accounts() {
        return Stream.of(
                arguments(EVERY, Optional.of(true), List.of("breached text 'Rufus'")),
                arguments(EVERY, Optional.of(false), List.of("breached text 'Rufus'")),
                arguments(EVERY, Optional.empty(), List.of("breached text 'Rufus'")),
                arguments(SHARED, Optional.of(true), List.of("breached text 'Rufus'")),
                arguments(SHARED, Optional.of(false), List.of()),
                arguments(SHARED, Optional.empty(), List.of("cannot-tell text 'Rufus'")));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void noPupilIsNamedOnTheAccountsThatThePolicyMeans(
            PupilNamed.Setting setting, Optional<Boolean> contribute, List<String> lines) {
        assertThat(Judged.by(new PupilNamed(), setting, NAMED.pupilsContribute(contribute))
                        .lines())
                .isEqualTo(lines);
    }

    @Test
    void whatIsNotKnownOfTheAccountIsAskedFor() {
        Judged judged = Judged.by(new PupilNamed(), SHARED, NAMED.pupilsContribute(Optional.empty()));
        assertThat(judged.only().what()).contains("Rufus Picklethwaite (Q02)").contains("pupils contribute");
        assertThat(judged.only().mend()).contains("pupils-contribute");
    }

    @Test
    void aPostThatNamesNobodyMeetsItWithoutAWord() {
        assertThat(Judged.by(new PupilNamed(), EVERY, aPost()).lines()).isEmpty();
        assertThat(Judged.by(new PupilNamed(), SHARED, aPost().pupilsContribute(Optional.empty()))
                        .lines())
                .isEmpty();
    }

    @Test
    void namesInDescriptionsCount() {
        assertThat(Judged.by(new PupilNamed(), EVERY, aPost().picture(aPicture().alt("Tamsin runs.")))
                        .lines())
                .containsExactly("breached pictures[0]/alt 'Tamsin'");
    }
}
