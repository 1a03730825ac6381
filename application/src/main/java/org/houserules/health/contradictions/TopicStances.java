package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** What one passage allows and another forbids, on matters that policies on social media speak of. */
final class TopicStances implements Symptom {
    private static final String PUPILS = "\\b(?:pupils?|students?|child(?:ren)?|learners?)\\b";
    private static final String PICTURES = "\\b(?:photo\\w*|pictures?|images?|film\\w*|video\\w*)\\b";
    private static final String OWN_DEVICE =
            "\\b(?:own|personal|private|personally[- ]owned)\\b[^.]{0,25}\\b(?:\\w*phones?|devices?|cameras?|tablets?|mobiles?|equipment)\\b"
                    + "|\\b(?:\\w*phones?|devices?|cameras?|tablets?) of (?:their|his|her|your|one's) own\\b";
    private static final String BEFRIEND = "\\b(?:friend\\w*|befriend|connect\\w*|follow\\w*|link(?:ed)? with)\\b";
    private static final String FORMER = "\\b(?:former|ex|past|previous|left)\\b";

    private static final List<Topic> TOPICS = List.of(
            topic(
                    "Pupils' names with pictures",
                    "",
                    "\\b(?:sur|fore)?names?\\b",
                    PICTURES,
                    "child|pupil|student|first|sur|full|learner"),
            topic(
                    "Naming the school on personal pages",
                    "photo|picture|tag",
                    "\\b(?:nam(?:e|es|ed|ing)|mention\\w*|identif\\w+|say|state|disclose|reveal|list|refer\\w*)\\b",
                    "\\b(?:school|employer|work here|federation|academy|trust|college|place of work|workplace|employ\\w+)\\b",
                    "\\b(?:personal|own|private)\\b[^.]{0,20}\\b(?:profile|page|account|site|social|use)s?\\b"),
            topic(
                    "Pictures on people's own devices",
                    "",
                    PICTURES,
                    OWN_DEVICE + "|" + Stance.ONLY_SCHOOL,
                    PUPILS + "|\\btak(?:e|en|ing)\\b"),
            topic(
                    "Pupils as contacts",
                    FORMER + "|parent|famil",
                    BEFRIEND,
                    PUPILS,
                    "\\b(?:staff|employee|teacher|adult|accept|request|account|personal)"),
            topic("Former pupils as contacts", "parent|famil", BEFRIEND, FORMER, PUPILS),
            topic(
                    "Parents as contacts",
                    "\\bpupils?' accounts",
                    BEFRIEND,
                    "\\b(?:parents?|carers?|famil\\w+)\\b",
                    "\\b(?:staff|employee|teacher|accept|request|personal)"),
            topic(
                    "Messages to pupils",
                    FORMER + "|parent|famil",
                    "\\b(?:messag\\w+|whats ?app|texts?|texting)\\b",
                    PUPILS,
                    "\\b(?:staff|employee|teacher|personal|private)"),
            topic("Tags", "", "\\btag(?:s|ged|ging)?\\b", PICTURES + "|post", PUPILS + "|staff|colleague|parent"),
            topic(
                    "School accounts on people's own devices",
                    PICTURES,
                    OWN_DEVICE,
                    "\\b(?:school|official|federation|college|academy|trust)(?:'s)?\\b[^.]{0,20}\\b(?:account|page|site|feed|social)",
                    "\\b(?:post|log|access|manag|upload|updat|us)\\w*"));

    private record Topic(String what, Pattern unless, List<Pattern> about) {
        private boolean isIn(Sentence sentence) {
            return about.stream()
                            .allMatch(pattern ->
                                    pattern.matcher(sentence.folded()).find())
                    && (unless.pattern().isEmpty()
                            || !unless.matcher(sentence.folded()).find());
        }
    }

    private record Said(Sentence sentence, Stance stance) implements Pairs.About {}

    private static Topic topic(String what, String unless, String... about) {
        List<Pattern> patterns = Stream.of(about)
                .map(part -> Pattern.compile(part, Pattern.CASE_INSENSITIVE))
                .toList();
        return new Topic(what, Pattern.compile(unless, Pattern.CASE_INSENSITIVE), patterns);
    }

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        return TOPICS.stream().flatMap(topic -> {
            List<Said> said = document.sentences().stream()
                    .filter(topic::isIn)
                    .flatMap(sentence -> Stance.of(sentence).map(stance -> new Said(sentence, stance)).stream())
                    .toList();
            return Pairs.among(
                    said, topic.what(), (earlier, later) -> earlier.stance().isAgainst(later.stance()));
        });
    }
}
