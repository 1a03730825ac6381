package org.houserules.guidance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.reading.Section;

/** All topics, in the order in which people find them. */
final class Topics {
    /** A concept of this name takes a question out of every topic: no policy speaks of such a thing. */
    private static final String BEYOND = "beyond";

    /** A concept of what happens in a room, of which no policy speaks either unless something else is online. */
    private static final String OFFLINE = "offline";

    private final Set<String> online;
    private final List<TopicPattern> forAPerson;
    private final List<Topic> topics;

    private Topics(Set<String> online, List<TopicPattern> forAPerson, List<Topic> topics) {
        this.online = online;
        this.forAPerson = forAPerson;
        this.topics = topics;
    }

    static Topics shipped() {
        return Resource.read(
                "topics.yaml",
                top -> new Topics(
                        Set.copyOf(top.texts("online")),
                        patterns(top, "for-a-person"),
                        top.sections("topics").stream().map(Topics::topic).toList()));
    }

    private static Topic topic(Section section) {
        Topic topic = new Topic(
                section.requiredText("topic"),
                section.requiredText("title"),
                section.requiredText("example"),
                section.text("within"),
                section.flag("turns-on-act").orElse(false),
                section.texts("unless"),
                patterns(section, "match"));
        section.refuseUnknown();
        return topic;
    }

    private static List<TopicPattern> patterns(Section section, String key) {
        return section.texts(key).stream().map(TopicPattern::of).toList();
    }

    List<Topic> all() {
        return topics;
    }

    Optional<Topic> find(String key) {
        return topics.stream().filter(topic -> topic.key().equals(key)).findFirst();
    }

    /** Concepts by which a question is about something online or about pictures. */
    Set<String> online() {
        return online;
    }

    /** What no policy speaks of, or not to whoever asks, whatever else is in the question. */
    List<TopicPattern> forAPerson() {
        return forAPerson;
    }

    private boolean isBeyond(Set<String> concepts) {
        return concepts.contains(BEYOND)
                || concepts.contains(OFFLINE) && Collections.disjoint(concepts, online)
                || forAPerson.stream().anyMatch(pattern -> pattern.score(concepts) != TopicPattern.NO_MATCH);
    }

    /**
     * Those that fit a question best, and equally well. Where the sentence that asks fits a topic as well by itself as the whole
     * question fits another, the rest was the story of how it came, and takes nothing away.
     */
    List<Topic> best(Understood question) {
        List<Topic> whole = best(question.concepts());
        return question.asked()
                .filter(asked -> !isBeyond(question.concepts()))
                .map(asked -> asking(asked, question.concepts()))
                .filter(asking -> !asking.isEmpty())
                .filter(asking -> score(asking, question.asked().orElseThrow()) >= score(whole, question.concepts()))
                .orElse(whole);
    }

    /** Of the sentence that asks, as far as nothing else in the question rules them out. */
    private List<Topic> asking(Set<String> asked, Set<String> concepts) {
        return best(asked).stream().filter(topic -> !topic.isRuledOut(concepts)).toList();
    }

    private static int score(List<Topic> topics, Set<String> concepts) {
        return topics.stream().mapToInt(topic -> topic.score(concepts)).max().orElse(TopicPattern.NO_MATCH);
    }

    /** Those that fit the concepts best, and equally well. */
    List<Topic> best(Set<String> concepts) {
        if (isBeyond(concepts)) {
            return List.of();
        }
        int highest = TopicPattern.NO_MATCH;
        List<Topic> best = new ArrayList<>();
        for (Topic topic : topics) {
            int score = topic.score(concepts);
            if (score > highest) {
                highest = score;
                best.clear();
            }
            if (score == highest && score != TopicPattern.NO_MATCH) {
                best.add(topic);
            }
        }
        return List.copyOf(best);
    }
}
