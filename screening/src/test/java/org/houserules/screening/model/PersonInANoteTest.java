package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.houserules.screening.text.OwnDetails;
import org.houserules.screening.text.RuleScreening;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One private sentence between thanks and greetings, with the rules, the model and the numbers that are shipped. */
class PersonInANoteTest {
    private static final LanguageModel MODEL = LanguageModel.lazily(Optional.empty());
    private static final TextScreening SCREENING = new FullScreening(
            RuleScreening.of(
                    new OwnDetails(
                            List.of("01632 960100"),
                            List.of("quillfeather.example"),
                            List.of("Quillfeather Primary School, 1 Feather Lane, Quillford, LS6 9ZZ")),
                    List.of(),
                    List.of()),
            ModelScreening.of(MODEL));

    private static List<TextFinding> personal(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.kind() == TextKind.PERSONAL_INFORMATION)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Great photo. His dad isn't allowed to pick him up.",
                "Thanks for today! Ella walks home on her own on Wednesdays.",
                "Hello. Zack has a statement and a support assistant. Thank you.",
                "Hello. Jake gets the 42 bus from the stop by Lidl every day at half 3. Thank you.",
                "What time does it finish? Sophie walks through the woods by herself on her way to school.",
                "Lovely. Freya can't eat eggs or she swells up.",
                "Morning! Martha has long covid and only manages mornings.",
                "The fair was so good. We won a goldfish. Kyle's dad is in prison. Otherwise all perfect.",
                "Great assembly this morning, well done to all. Leo has epilepsy so please keep an eye on him at the disco. Thank you."
            })
    void isFoundAsUrgentAsAlone(String note) {
        assertThat(personal(note)).anyMatch(finding -> finding.urgency() == Urgency.SOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What a week! Year 3 went to the museum, Year 5 built bridges and our netball team won 12-9. Thank you to all the parents who helped.",
                "Goodbye and thank you to Mrs Frost, who retires after 31 years. She started here in 1995 and has taught over 800 children.",
                "Well done to Amelia and Kofi for their posters. They will hang in the hall until Easter. Do come and see.",
                "The kitchen has a new menu from Monday. Meals are £2.65. Allergies: tell the office. Menus are on the website.",
                "Brilliant match! Well done to my son and all the team. See you on Saturday."
            })
    void anOrdinaryNoteIsNotUrgent(String note) {
        assertThat(personal(note)).noneMatch(finding -> finding.urgency() == Urgency.SOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quillfeather Primary School, 1 Feather Lane, Quillford LS6 9ZZ, tel. 01632 960100",
                "Tel: 01632 960100 Fax: 01632 960100"
            })
    void theSchoolsOwnContactDetailsAreNobodys(String line) {
        assertThat(personal(line)).isEmpty();
    }

    /**
     * Each reading looks at the clock once before it, and once is for the beginning. What is suspicious for another reason
     * too is read as it stands and as a comment.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Zack has a statement and a support assistant.",
                "1 | Thank you for a lovely morning. The children sang beautifully.",
                "2 | Hello to you all there. Jake gets the 42 bus from the stop by Lidl every day. Thank you for reading this.",
                "3 | Hello to you all there. Zack has a statement and a support assistant. Thank you for reading this.",
                "3 | Ben won the quiz today again. Amelia painted the big poster. Thank you for a lovely morning."
            })
    void onlyWhatTellsOfSomebodyIsReadAgain(int readings, String text) {
        AtomicInteger looks = new AtomicInteger(-1);
        new ModelScreening(MODEL, Duration.ofMinutes(5), looks::incrementAndGet).screen(text);
        assertThat(looks).hasValue(readings);
    }
}
