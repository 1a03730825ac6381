package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.DAY_AFTER;
import static org.houserules.posts.APost.DAY_BEFORE;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.platforms.Platform;
import org.houserules.posts.APost;
import org.houserules.posts.Authorisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AuthorAuthorisedTest {
    private static final AuthorAuthorised.Setting LENIENT =
            new AuthorAuthorised.Setting(AuthorAuthorised.Scope.ANY, AuthorAuthorised.Training.OPTIONAL);
    private static final AuthorAuthorised.Setting NAMED =
            new AuthorAuthorised.Setting(AuthorAuthorised.Scope.NAMED_PLATFORMS, AuthorAuthorised.Training.OPTIONAL);
    private static final AuthorAuthorised.Setting TRAINED =
            new AuthorAuthorised.Setting(AuthorAuthorised.Scope.ANY, AuthorAuthorised.Training.REQUIRED);
    private static final Optional<List<Platform>> FACEBOOK = Optional.of(List.of(Platform.FACEBOOK));
    private static final Optional<List<Platform>> NONE_NAMED = Optional.empty();

    private static Judged judged(AuthorAuthorised.Setting setting, Authorisation authorisation) {
        return Judged.by(new AuthorAuthorised(), setting, aPost().authorised(authorisation));
    }

    private static Authorisation written(
            Optional<List<Platform>> platforms, Optional<LocalDate> until, Optional<LocalDate> trained) {
        return new Authorisation.Written(platforms, until, trained);
    }

    private static Stream<AuthorAuthorised.Setting> settings() {
        return Stream.of(LENIENT, NAMED, TRAINED);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aStatedYesMeetsItAndAStatedNoBreachesIt(AuthorAuthorised.Setting setting) {
        assertThat(judged(setting, new Authorisation.Stated(true)).lines()).containsExactly("met author");
        assertThat(judged(setting, new Authorisation.Stated(false)).lines()).containsExactly("breached author");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nobodyCanTellWhereNothingIsStated(AuthorAuthorised.Setting setting) {
        assertThat(judged(setting, new Authorisation.NotStated()).lines()).containsExactly("cannot-tell author");
    }

    private static Stream<Arguments> lastDays() {
        return Stream.of(
                arguments(Optional.of(DAY_BEFORE), "breached author"),
                arguments(Optional.of(GOES_OUT), "met author"),
                arguments(Optional.of(DAY_AFTER), "met author"),
                arguments(Optional.empty(), "met author"));
    }

    @ParameterizedTest
    @MethodSource("lastDays")
    void aPermissionHoldsThroughItsLastDay(Optional<LocalDate> until, String line) {
        assertThat(judged(LENIENT, written(FACEBOOK, until, Optional.empty())).lines())
                .containsExactly(line);
    }

    @Test
    void anEndedPermissionSaysWhenItEnded() {
        assertThat(judged(LENIENT, written(FACEBOOK, Optional.of(DAY_BEFORE), Optional.empty()))
                        .only()
                        .what())
                .contains("23 November 2026");
    }

    private static Stream<Arguments> trainings() {
        return Stream.of(
                arguments(Optional.of(DAY_BEFORE), "met author"),
                arguments(Optional.of(GOES_OUT), "met author"),
                arguments(Optional.of(DAY_AFTER), "breached author"),
                arguments(Optional.empty(), "breached author"));
    }

    @ParameterizedTest
    @MethodSource("trainings")
    void aRequiredTrainingIsOnRecordByTheDay(Optional<LocalDate> trained, String line) {
        Judged judged = judged(TRAINED, written(FACEBOOK, Optional.empty(), trained));
        assertThat(judged.lines()).containsExactly(line);
        assertThat(judged.only().what().contains("training")).isEqualTo(line.startsWith("breached"));
    }

    @ParameterizedTest
    @MethodSource("trainings")
    void anOptionalTrainingIsNotAskedFor(Optional<LocalDate> trained, String line) {
        assertThat(judged(LENIENT, written(FACEBOOK, Optional.empty(), trained)).lines())
                .containsExactly("met author");
    }

    @Test
    void aPermissionForAnotherPlatformDoesNotReachThisOne() {
        Authorisation instagram = written(Optional.of(List.of(Platform.INSTAGRAM)), Optional.empty(), Optional.empty());
        assertThat(judged(LENIENT, instagram).lines()).containsExactly("breached author");
        assertThat(judged(NAMED, instagram).lines()).containsExactly("breached author");
    }

    @Test
    void oneOfSeveralNamedPlatformsIsEnough() {
        Authorisation both = written(
                Optional.of(List.of(Platform.INSTAGRAM, Platform.FACEBOOK)), Optional.empty(), Optional.empty());
        assertThat(judged(NAMED, both).lines()).containsExactly("met author");
    }

    @Test
    void aPermissionThatNamesNoPlatformIsEnoughOnlyWhereThePolicyDoesNotAskForThem() {
        Authorisation unnamed = written(NONE_NAMED, Optional.empty(), Optional.empty());
        assertThat(judged(LENIENT, unnamed).lines()).containsExactly("met author");
        assertThat(judged(NAMED, unnamed).lines()).containsExactly("cannot-tell author");
    }

    @Test
    void aPermissionForSomePlatformsNeedsToKnowThePlatform() {
        APost post = aPost().onNoKnownPlatform().authorised(written(FACEBOOK, Optional.empty(), Optional.empty()));
        assertThat(Judged.by(new AuthorAuthorised(), LENIENT, post).lines()).containsExactly("cannot-tell author");
        assertThat(Judged.by(new AuthorAuthorised(), NAMED, post).lines()).containsExactly("cannot-tell author");
    }

    @Test
    void whateverStandsAgainstAPermissionIsSaid() {
        Authorisation bad = written(Optional.of(List.of(Platform.X)), Optional.of(DAY_BEFORE), Optional.of(DAY_AFTER));
        Judged judged = judged(TRAINED, bad);
        assertThat(judged.lines()).containsExactly("breached author", "breached author", "breached author");
        assertThat(judged.whats()).doesNotHaveDuplicates();
    }
}
