package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.DAY_AFTER;
import static org.houserules.posts.APost.DAY_BEFORE;
import static org.houserules.posts.APost.GOES_OUT;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PermissionTest {
    private static Stream<Arguments> permissions() {
        Optional<String> somebody = Optional.of("Nibs Quaver");
        return Stream.of(
                arguments(somebody, Optional.of(DAY_BEFORE), true),
                arguments(somebody, Optional.of(GOES_OUT), true),
                arguments(somebody, Optional.of(DAY_AFTER), false),
                arguments(somebody, Optional.empty(), false),
                arguments(Optional.empty(), Optional.of(GOES_OUT), false));
    }

    @ParameterizedTest
    @MethodSource("permissions")
    void aPermissionOfSomebodyHoldsFromItsDay(Optional<String> from, Optional<LocalDate> on, boolean held) {
        assertThat(new Permission(Permission.Use.MUSIC, from, on).heldOn(GOES_OUT))
                .isEqualTo(held);
    }
}
