package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameIndexFuzzTest {
    @FuzzTest
    void anyTextAndAnyNamesAreSearched(FuzzedDataProvider data) {
        List<KnownName> roll = new ArrayList<>(SampleRoll.PUPILS);
        roll.add(new KnownName(
                "F1",
                data.consumeString(20),
                data.consumeString(20),
                Optional.of(data.consumeString(10)),
                List.of(data.consumeString(20)),
                List.of(data.consumeString(20))));
        NameIndex index = NameIndex.of(roll, List.of(data.consumeString(20)));
        String text = data.consumeRemainingAsString();
        insideInOrder(text, index.find(text));
        insideInOrder(text, index.findFullNames(text));
    }

    @Test
    void aHostileTextThatRepeatsACommonNameGivesOneSharedSetOfPupils() {
        List<KnownName> roll = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            roll.add(SampleRoll.pupil("P" + i, "Amelia", "Gruffle" + (char) ('a' + i % 26) + (char) ('a' + i / 26)));
        }
        NameIndex index = NameIndex.of(roll, List.of());
        List<NameMention> mentions = index.find("Amelia, ".repeat(12_500));
        assertThat(mentions)
                .hasSize(12_500)
                .allSatisfy(mention -> assertThat(mention.ids())
                        .hasSize(500)
                        .isSameAs(mentions.getFirst().ids()));
    }

    private static void insideInOrder(String text, List<NameMention> mentions) {
        int end = 0;
        for (NameMention mention : mentions) {
            assertThat(mention.where().from()).isGreaterThanOrEqualTo(end);
            end = mention.where().to();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(mention.ids()).isNotEmpty();
        }
    }
}
