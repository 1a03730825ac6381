package org.houserules.guidance;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes an answer fit the way in which a question was put: a "Yes." or a "No." can be right and yet be taken wrongly. */
final class Fitting {
    /** The concept of "Do I have to…?": whoever asks so may mean the rule or what it forbids. */
    static final String DUTY = "duty";

    /** Of "What do I do?", which asks for no leave. */
    private static final String OPEN = "what-to-do";

    /** Of what turns a yes and a no round ("Is it forbidden?"), or asks how it will turn out ("Am I going to lose my job?"). */
    private static final Set<String> TURNED = Set.of("asks-forbidden", "asks-outcome");

    /** Of "How soon…?" and "Who approves…?": neither yes nor no answers them. */
    private static final Set<String> WANTS_MORE = Set.of("asks-how", "asks-who");

    /** Of telling somebody, and of what has not happened: a duty to tell is neither denied nor demanded by the way. */
    private static final String TELLING = "report";

    private static final String NEVER_HAPPENED = "never-happened";

    private static final String HEAD_ASKS = "asks-as-head";
    private static final Pattern HEAD = Pattern.compile("(?i)\\bhead ?teacher|\\bthe head\\b");

    /** What holds whichever way a question was meant is told without either. */
    private static final Pattern EITHER = Pattern.compile("^(Yes|No)[.,:] +");

    private Fitting() {}

    /** "No." is no answer to "What do I do?", nor "Yes." to "How soon?", nor either to "Is it forbidden?". */
    static Answer to(Set<String> concepts, Answer answer) {
        boolean turned = !Collections.disjoint(concepts, TURNED) || isOfNothing(concepts);
        boolean more = turned || !Collections.disjoint(concepts, WANTS_MORE);
        return switch (answer.reply()) {
            case NO ->
                more || concepts.contains(OPEN) || asksWhetherToTell(concepts)
                        ? plainly(answer, Reply.ONLY_IF)
                        : answer;
            case YES -> more ? plainly(answer, turned ? Reply.ONLY_IF : Reply.YES) : answer;
            default -> answer;
        };
    }

    /** "No pupil has ever written to me. Do I have to report that?" */
    private static boolean isOfNothing(Set<String> concepts) {
        return concepts.contains(NEVER_HAPPENED) && concepts.contains(DUTY);
    }

    /** "I ignored it. Do I still have to tell the Head?": "No." would be taken for leave to tell nobody. */
    private static boolean asksWhetherToTell(Set<String> concepts) {
        return concepts.contains(DUTY) && concepts.contains(TELLING);
    }

    /** A headteacher who asks, and an answer by which it goes to the headteacher. */
    static boolean comesBack(Set<String> concepts, Answer answer) {
        return concepts.contains(HEAD_ASKS) && HEAD.matcher(answer.says()).find();
    }

    private static Answer plainly(Answer answer, Reply reply) {
        return new Answer(reply, plain(answer.says()), answer.topic(), answer.clauses(), answer.needs(), answer.next());
    }

    /** Without the "Yes." or "No." with which it begins. */
    static String plain(String says) {
        String rest = EITHER.matcher(says).replaceFirst("");
        return rest.substring(0, 1).toUpperCase(Locale.UK) + rest.substring(1);
    }
}
