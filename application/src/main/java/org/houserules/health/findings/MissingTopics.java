package org.houserules.health.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;
import org.houserules.reading.Section;

/** What a policy on social media speaks of today, and this one does not. */
final class MissingTopics implements Symptom {
    private final List<Topic> topics;

    MissingTopics(List<Topic> topics) {
        this.topics = topics;
    }

    /** @param words of which any shows that the document speaks of it, unless others stand in the same sentence */
    record Topic(String what, List<Pattern> words, List<Pattern> unless, Grounds grounds) {
        private boolean isIn(Sentence sentence) {
            return words.stream()
                            .anyMatch(word -> word.matcher(sentence.folded()).find())
                    && unless.stream()
                            .noneMatch(word -> word.matcher(sentence.folded()).find());
        }
    }

    static MissingTopics shipped() {
        return new MissingTopics(Registers.read("topics.yaml", "topics").stream()
                .map(MissingTopics::topic)
                .toList());
    }

    private static Topic topic(Section section) {
        Topic topic = new Topic(
                section.requiredText("what"),
                Registers.patterns(section, "words"),
                Registers.patterns(section, "unless"),
                Registers.grounds(section));
        section.refuseUnknown();
        return topic;
    }

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        return topics.stream()
                .filter(topic -> document.sentences().stream().noneMatch(topic::isIn))
                .map(topic -> new Finding(
                        FindingKind.MISSING_TOPIC,
                        topic.what(),
                        document.titleLine().number(),
                        document.titleLine().text(),
                        topic.grounds()));
    }
}
