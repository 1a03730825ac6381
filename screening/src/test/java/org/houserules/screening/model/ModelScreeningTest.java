package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the model and the numbers that are shipped. */
class ModelScreeningTest {
    private static final LanguageModel MODEL = LanguageModel.lazily(Optional.empty());
    private static final String NICE = "The bake sale raised forty pounds for the library. ";

    private static Screened screened(String text) {
        return ModelScreening.of(MODEL).screen(text);
    }

    @Test
    void abuseIsFoundAndSaysThatItIsAboutTheWholeText() {
        Screened screened = screened("you are a stupid worthless idiot and everyone hates you");

        assertThat(screened.cannotTell()).isEmpty();
        assertThat(screened.findings())
                .filteredOn(finding -> finding.kind() == TextKind.ABUSE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).isEqualTo("The whole text sounds like abuse."));
    }

    @Test
    void anOrdinaryPostIsQuiet() {
        assertThat(screened(NICE).findings()).isEmpty();
    }

    @Test
    void oneBadSentenceInALongTextIsFoundWhereItStands() {
        String bad = "You are a stupid fat bitch and nobody likes you.";
        String text = NICE.repeat(12) + bad + " " + NICE.repeat(12);

        assertThat(screened(text).findings())
                .filteredOn(finding -> finding.kind() == TextKind.ABUSE)
                .extracting(TextFinding::where)
                .allSatisfy(where -> assertThat(where.in(text)).contains(bad))
                .isNotEmpty();
    }

    /** Each reading looks at the clock once before it, and once is for the beginning. */
    private static int readings(String text) {
        AtomicInteger looks = new AtomicInteger(-1);
        new ModelScreening(MODEL, Duration.ofMinutes(5), looks::incrementAndGet).screen(text);
        return looks.get();
    }

    @Test
    void harmlessSentencesAreReadOnceTogether() {
        assertThat(readings("Knife skills in food tech today. Nobody bled, and the soup was delicious."))
                .isEqualTo(1);
    }

    @Test
    void aBadSentenceAmongManyIsReadOnceMoreByItself() {
        assertThat(readings(NICE.repeat(3) + "I am going to kill you tomorrow. " + NICE.repeat(3)))
                .isEqualTo(2);
    }

    @Test
    void emptyAndInvisibleTextsAreQuiet() {
        assertThat(screened("").findings()).isEmpty();
        assertThat(screened("  \u200b \n").findings()).isEmpty();
        assertThat(screened("  \u200b \n").cannotTell()).isEmpty();
    }

    @Test
    void whatIsOverItsTimeCannotBeToldAndKeepsWhatWasFound() {
        AtomicLong nanos = new AtomicLong();
        ModelScreening slow = new ModelScreening(MODEL, Duration.ofSeconds(1), () -> nanos.getAndAdd(400_000_000));

        Screened screened = slow.screen(("You stupid bastard, shut up and die. ").repeat(60));

        assertThat(screened.cannotTell())
                .hasValue("Reading this text took longer than one second. A person has to read it.");
        assertThat(screened.findings()).isNotEmpty();
    }

    @Test
    void theEndOfATextThatIsTooLongIsToldAsNotRead() {
        Screened screened = new ModelScreening(MODEL, Duration.ofMinutes(5), System::nanoTime)
                .screen("a".repeat(TextScreening.LONGEST + 1));

        assertThat(screened.cannotTell())
                .hasValueSatisfying(why -> assertThat(why).contains("100,000"));
    }

    @Test
    void aModelThatCannotBeLoadedIsToldForEachTextAndNotTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        LanguageModel broken = new LanguageModel(() -> {
            tries.incrementAndGet();
            throw new UnsatisfiedLinkError("its native parts do not fit");
        });
        ModelScreening screening = ModelScreening.of(broken);

        assertThat(screening.screen("Hello").cannotTell())
                .hasValue("The language model could not be loaded: its native parts do not fit.");
        assertThat(screening.screen("Hello").cannotTell()).isPresent();
        assertThat(tries).hasValue(1);
    }

    @Test
    void textsSideBySideAreToldTheSameAsOneAfterTheOther() {
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(i -> "You are " + (i % 3 == 0 ? "a stupid idiot " : "in team ") + i)
                .toList();

        assertThat(texts.parallelStream().map(ModelScreeningTest::screened).toList())
                .isEqualTo(texts.stream().map(ModelScreeningTest::screened).toList());
    }

    @Test
    void abuseThatIsSpokenAgainstIsAFindingAndWaits() {
        assertThat(screened(
                                "Never call anyone a stupid fat bitch. Whoever wrote \"you stupid fat bitch\" on her locker, it is bullying and it is disgusting.")
                        .findings())
                .filteredOn(finding -> finding.kind() == TextKind.ABUSE)
                .isNotEmpty()
                .allMatch(finding -> finding.urgency() == Urgency.NORMAL);
    }

    @Test
    void aQuotationElsewhereInTheTextLowersNothing() {
        String abuse = "You are a stupid fat bitch and everybody hates you, you ugly worthless pig.";
        String quotation = "The sign on our gate says \"be kind\" to all who come here for the fair.\n";

        assertThat(screened(quotation + NICE.repeat(16) + abuse).findings())
                .filteredOn(finding -> finding.kind() == TextKind.ABUSE)
                .anyMatch(finding -> finding.urgency() == Urgency.SOON);
    }

    /** Emoji have long names: so many of them are more than the model reads at once. */
    @ParameterizedTest
    @ValueSource(strings = {"😂🤣", "👩🏽‍🏫🧑🏾‍🚀", ",", "…!?", "각", "﷽"})
    void aRowOfSignsHidesNothingBehindIt(String sign) {
        String threat = "im going to stab you after school";

        assertThat(screened(sign.repeat(90 / sign.length() * 2) + " " + threat).findings())
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(TextKind.THREAT);
                    assertThat(finding.urgency()).isEqualTo(Urgency.NOW);
                });
    }

    @Test
    void nothingIsLoadedBeforeATextIsScreened() {
        AtomicInteger tries = new AtomicInteger();
        ModelScreening.of(new LanguageModel(() -> {
            tries.incrementAndGet();
            throw new IllegalStateException();
        }));

        assertThat(tries).hasValue(0);
    }
}
