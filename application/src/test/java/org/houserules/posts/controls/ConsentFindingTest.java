package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentState;
import org.houserules.policy.Finding;
import org.houserules.policy.Result;
import org.houserules.policy.Where;
import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsentFindingTest {
    private static final Where HERE = Where.in("pictures[0]");

    private static Finding said(ConsentKind kind, ConsentState state) {
        return said(aPost(), kind, state);
    }

    private static Finding said(APost post, ConsentKind kind, ConsentState state) {
        return new ConsentFinding(post.draft(), kind, "Nobody Inparticular", HERE).of(state);
    }

    @ParameterizedTest
    @CsvSource({
        "PHOTO, shown, a picture without this pupil",
        "VIDEO, shown, a film without this pupil",
        "NAME, named, the name"
    })
    void eachKindSaysWhatHappensToThePupilAndWhatToDoInstead(ConsentKind kind, String done, String instead) {
        assertThat(said(kind, new ConsentState.Held()).what())
                .isEqualTo("Nobody Inparticular may be " + done + ": permission is held.");
        for (ConsentState against : List.of(
                new ConsentState.Denied(ConsentAnswer.REFUSED),
                new ConsentState.Ended(GOES_OUT),
                new ConsentState.Unanswered(),
                new ConsentState.Undated(),
                new ConsentState.NoRecord(false))) {
            assertThat(said(kind, against).what())
                    .contains("Nobody Inparticular")
                    .contains(" be " + done + ":");
            assertThat(said(kind, against).mend()).contains(instead);
        }
    }

    private static Stream<Arguments> states() {
        return Stream.of(
                arguments(new ConsentState.Held(), Result.MET, "permission is held."),
                arguments(new ConsentState.Denied(ConsentAnswer.REFUSED), Result.BREACHED, "permission is refused."),
                arguments(
                        new ConsentState.Denied(ConsentAnswer.WITHDRAWN), Result.BREACHED, "permission was withdrawn."),
                arguments(new ConsentState.Denied(ConsentAnswer.OBJECTED), Result.BREACHED, "there is an objection."),
                arguments(new ConsentState.Ended(GOES_OUT), Result.BREACHED, "ended on 24 November 2026."),
                arguments(new ConsentState.Unanswered(), Result.CANNOT_TELL, "asked for and not answered."),
                arguments(new ConsentState.Undated(), Result.CANNOT_TELL, "bears no date."),
                arguments(new ConsentState.NoRecord(false), Result.CANNOT_TELL, "no permission is on record."),
                arguments(new ConsentState.NoRecord(true), Result.CANNOT_TELL, "for another use than this account."));
    }

    @ParameterizedTest
    @MethodSource("states")
    void eachStateHasItsResultAndItsWords(ConsentState state, Result result, String why) {
        Finding finding = said(ConsentKind.PHOTO, state);
        assertThat(finding.result()).isEqualTo(result);
        assertThat(finding.what()).endsWith(why);
        assertThat(finding.where()).isEqualTo(HERE);
        assertThat(finding.confirmable()).isFalse();
        assertThat(finding.restricted()).isFalse();
        assertThat(finding.mend().isEmpty()).isEqualTo(result == Result.MET);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutAListThatIsWhatIsSaid(boolean elsewhere) {
        assertThat(said(aPost().noConsents(), ConsentKind.NAME, new ConsentState.NoRecord(elsewhere))
                        .what())
                .endsWith("no list of consents was given.");
    }

    @Test
    void aDeniedPupilIsLeftOut() {
        assertThat(said(ConsentKind.PHOTO, new ConsentState.Denied(ConsentAnswer.REFUSED))
                        .mend())
                .isEqualTo("Use a picture without this pupil.");
    }

    @Test
    void anUnknownPupilAndTheWantOfARollAreSaidApart() {
        assertThat(new ConsentFinding(aPost().draft(), ConsentKind.PHOTO, "Q99", HERE)
                        .notOnTheRoll()
                        .what())
                .endsWith("this id is not on the roll.");
        assertThat(new ConsentFinding(aPost().noRoll().draft(), ConsentKind.PHOTO, "Q99", HERE)
                        .notOnTheRoll()
                        .what())
                .endsWith("no roll was given.");
    }
}
