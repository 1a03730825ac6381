package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SignedWithPositionTest {
    private static final SignedWithPosition.Setting NONE =
            new SignedWithPosition.Setting(SignedWithPosition.Exemption.NONE);
    private static final SignedWithPosition.Setting SAFETY =
            new SignedWithPosition.Setting(SignedWithPosition.Exemption.SAFETY);

    private static Stream<Arguments> signatures() {
        Optional<String> name = Optional.of("Euphemia Dibble");
        Optional<String> position = Optional.of("Class teacher");
        return Stream.of(
                arguments(name, position, "met author", "is signed"),
                arguments(name, Optional.empty(), "breached author", "position is missing"),
                arguments(Optional.empty(), position, "breached author", "name is missing"),
                arguments(Optional.empty(), Optional.empty(), "breached author", "name is missing"));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void aPostIsSignedWithNameAndPosition(Optional<String> name, Optional<String> position, String line, String what) {
        for (SignedWithPosition.Setting setting : List.of(NONE, SAFETY)) {
            Judged judged = Judged.by(new SignedWithPosition(), setting, aPost().signed(name, position));
            assertThat(judged.lines()).containsExactly(line);
            assertThat(judged.only().what()).contains(what);
        }
    }

    @Test
    void anAuthorAtRiskIsExcusedOnlyWhereThePolicySaysSo() {
        Judged excused = Judged.by(new SignedWithPosition(), SAFETY, aPost().unsignedForSafety());
        Judged refused = Judged.by(new SignedWithPosition(), NONE, aPost().unsignedForSafety());
        assertThat(excused.lines()).containsExactly("met author");
        assertThat(excused.only().what()).contains("safety");
        assertThat(refused.lines()).containsExactly("breached author");
        assertThat(refused.only().what()).contains("no exception");
    }
}
