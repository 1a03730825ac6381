package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.houserules.Home;
import org.junit.jupiter.api.Test;

/** The words, topics and facts that ship fit together. */
class WordsAndTopicsTest {
    private final Lexicon lexicon = Lexicon.shipped();
    private final Topics topics = Topics.shipped();

    @Test
    void everyTopicIsMadeOfConceptsThatHaveWords() {
        assertThat(topics.all())
                .isNotEmpty()
                .flatMap(Topic::patterns)
                .allSatisfy(pattern -> assertThat(pattern.concepts()).allMatch(lexicon::knows));
    }

    @Test
    void whatIsDeniedComesToAConceptThatHasWords() {
        assertThat(lexicon.denied()).isNotEmpty();
        assertThat(lexicon.denied().keySet()).allMatch(lexicon::knows);
        assertThat(lexicon.denied().values()).allMatch(lexicon::knows);
    }

    @Test
    void whatIsOnlineIsAConceptThatHasWords() {
        assertThat(topics.online()).isNotEmpty().allMatch(lexicon::knows);
    }

    @Test
    void whatIsForAPersonIsMadeOfConceptsThatHaveWords() {
        assertThat(topics.forAPerson())
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(pattern.concepts()).allMatch(lexicon::knows));
    }

    @Test
    void noTopicStandsTwice() {
        assertThat(topics.all()).extracting(Topic::key).doesNotHaveDuplicates();
        assertThat(topics.all()).extracting(Topic::title).doesNotHaveDuplicates();
    }

    @Test
    void aTopicIsACaseOfAnotherTopicThatAnswersForItself() {
        assertThat(topics.all())
                .filteredOn(topic -> topic.within().isPresent())
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topics.find(topic.within().orElseThrow()))
                        .hasValueSatisfying(wider -> assertThat(wider.within()).isEmpty()));
    }

    @Test
    void everyTopicIsAnsweredBySomePolicy() {
        assertThat(topics.all())
                .filteredOn(topic -> Home.SHIPPED.stream()
                        .allMatch(
                                id -> PoliciesToAsk.answers(id).on(topic.key()).isEmpty()))
                .isEmpty();
    }

    @Test
    void theExampleOfATopicIsUnderstoodAsThatTopic() {
        assertThat(topics.all())
                .allSatisfy(topic -> assertThat(topics.best(lexicon.understand(topic.example(), exampleAsker(topic))
                                .concepts()))
                        .as(topic.example())
                        .contains(topic));
    }

    private static Map<String, String> exampleAsker(Topic topic) {
        return switch (topic.key()) {
            case "staff-as-contacts",
                    "what-pupils-may-post",
                    "tagging-by-pupils",
                    "old-enough-for-a-network",
                    "being-kind-online",
                    "staying-safe-online" -> Map.of("as", "pupil");
            case "complaining-online",
                    "what-parents-may-post",
                    "objecting-to-photographs",
                    "parents-photographing",
                    "my-childs-social-media" -> Map.of("as", "parent");
            case "contractor-saw-a-breach" -> Map.of("as", "contractor");
            case "agency-runs-the-page" -> Map.of("as", "agency");
            default -> Map.of("as", "teacher");
        };
    }

    @Test
    void everyFactThatFollowsFromAWordIsKnown() {
        MayI mayI = MayI.shipped();

        assertThat(lexicon.given())
                .isNotEmpty()
                .allSatisfy(fact ->
                        assertThat(mayI.wrong(fact.getKey(), fact.getValue())).isEmpty());
    }
}
