package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Contradiction;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** Two ways of arranging one matter, of which a policy can have only one. */
final class Opposites implements Symptom {
    private static final String COMMENTS = "\\b(?:comments?|commenting|replies)\\b[^.;]{0,60}?";
    private static final String PAGE =
            "^(?=.*\\b(?:pages?|posts?|accounts?|channel|facebook|instagram|social media)\\b)";

    private static final List<Opposite> ALL = List.of(
            new Opposite(
                    "How long a consent holds",
                    List.of("consent", "permission", "opt in", "opted in", "opts in"),
                    "\\b(?:consents?|permissions?|opt(?:s|ed)? in)\\b[^.;]{0,80}\\b(?:each|every|once a|per) (?:school |academic )?year\\b|\\b(?:consents?|permissions?)\\b[^.;]{0,60}\\b(?:annually|yearly|for one year|for a year)\\b",
                    "\\b(?:consents?|permissions?)\\b[^.;]{0,40}\\b(?:lasts?|holds?|remains? (?:valid|in force)|is valid|are valid|applies)\\b[^.;]{0,30}\\b(?:as long as|until|throughout|the whole|the rest of|entire)\\b"),
            new Opposite(
                    "Whether posts are signed",
                    List.of("sign", "anonym", "name"),
                    "\\b(?:posts?|messages)\\b[^.;]{0,40}\\bsigned (?:with|by)\\b|\\bsign\\w*\\b[^.;]{0,20}\\bposts?\\b[^.;]{0,40}\\b(?:name|position|initials)\\b",
                    "\\bposts?\\b[^.;]{0,30}\\b(?:(?:are|is) (?:not|never) signed|(?:must|should|do|does) (?:not|never) (?:be signed|carry|bear|show)[^.;]{0,30}\\bname\\b|anonymous\\w*|without (?:the |their |a )?names? of)"),
            new Opposite(
                    "Comments on the page",
                    List.of("comment", "replies"),
                    PAGE + ".*" + COMMENTS
                            + "\\b(?:switched off|turned off|disabled|closed|not (?:possible|allowed|permitted|enabled)|blocked)\\b",
                    PAGE
                            + ".*(?:\\b(?:may|can|(?:are|is) (?:welcome|free|able|invited|encouraged|allowed) to) comment\\b|"
                            + COMMENTS + "\\b(?:are|is) (?:welcome|allowed|open|enabled|switched on|permitted)\\b)"),
            new Opposite(
                    "Whether people are told of monitoring",
                    List.of("monitor"),
                    "\\bmonitor\\w*\\b[^.;]{0,60}\\b(?:without (?:\\w+ )?(?:notice|warning|telling)|at any time without)\\b",
                    "\\b(?:never|not|no) monitor\\w*\\b[^.;]{0,40}\\bwithout\\b|\\bmonitor\\w*\\b[^.;]{0,40}\\b(?:only after|always (?:told|informed|announced)|never (?:\\w+ )?without)\\b"));

    /** @param words one of which stands in every such sentence, so that few of them are looked at closely */
    private record Opposite(String what, List<String> words, Pattern one, Pattern other) {
        Opposite(String what, List<String> words, String one, String other) {
            this(
                    what,
                    words,
                    Pattern.compile(one, Pattern.CASE_INSENSITIVE),
                    Pattern.compile(other, Pattern.CASE_INSENSITIVE));
        }

        private List<Sentence> in(Understood document) {
            return document.sentences().stream()
                    .filter(sentence -> Mentions.any(words, sentence))
                    .toList();
        }

        private boolean isOne(Sentence sentence) {
            return one.matcher(sentence.folded()).find() && !isOther(sentence);
        }

        private boolean isOther(Sentence sentence) {
            return other.matcher(sentence.folded()).find();
        }
    }

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        return ALL.stream().flatMap(matter -> {
            Stream<Sentence> ones =
                    document.sentences().stream().filter(matter::isOne).limit(1);
            return ones.flatMap(one -> document.sentences().stream()
                    .filter(matter::isOther)
                    .limit(1)
                    .map(other -> inOrder(matter.what, one, other)));
        });
    }

    private static Finding inOrder(String what, Sentence one, Sentence other) {
        boolean ordered = one.numberAt(0) <= other.numberAt(0);
        return ordered ? Contradiction.between(what, one, other) : Contradiction.between(what, other, one);
    }
}
