package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.Span;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.Urgency;
import org.junit.jupiter.api.Test;

class SecondReadingTest {
    private final List<String> asked = new ArrayList<>();
    private Screened answer = found(Urgency.SOON);
    private final SecondReading reading = new SecondReading(text -> {
        asked.add(text);
        return answer;
    });

    private static Screened found(Urgency urgency) {
        return new Screened(
                List.of(new TextFinding(TextKind.ABUSE, TextFinding.LIKELY, 0.9, urgency, new Span(0, 3), "Odd.")),
                Optional.empty());
    }

    @Test
    void whileWritingNothingIsAsked() {
        assertThat(reading.remembered().screen("odd").findings()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void whatWasSaidIsShownUntilTheWordsChange() {
        reading.asked().screen("odd");

        assertThat(reading.remembered().screen("odd").findings()).hasSize(1);
        assertThat(reading.remembered().screen("odd.").findings()).isEmpty();
    }

    @Test
    void theSameWordsAreReadOnce() {
        reading.asked().screen("odd");
        reading.asked().screen("odd");

        assertThat(asked).containsExactly("odd");
    }

    @Test
    void whatCouldNotBeToldIsAskedAgainAndShownMeanwhile() {
        answer = new Screened(List.of(), Optional.of("The model is away."));
        reading.asked().screen("odd");

        assertThat(reading.remembered().screen("odd").cannotTell()).contains("The model is away.");
        answer = found(Urgency.SOON);
        assertThat(reading.asked().screen("odd").cannotTell()).isEmpty();
    }

    @Test
    void whatMayBeNothingDoesNotHoldASchoolsOwnPost() {
        answer = found(Urgency.NORMAL);

        assertThat(reading.asked().screen("odd").findings()).isEmpty();
    }

    @Test
    void nothingIsAskedAboutNoWords() {
        reading.asked().screen("  \n");

        assertThat(asked).isEmpty();
    }

    @Test
    void onlySoManyTextsAreRemembered() {
        for (int i = 0; i < 600; i++) {
            reading.asked().screen("odd " + i);
        }

        assertThat(reading.remembered().screen("odd 0").findings()).isEmpty();
        assertThat(reading.remembered().screen("odd 599").findings()).hasSize(1);
    }
}
