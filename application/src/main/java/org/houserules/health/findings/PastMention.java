package org.houserules.health.findings;

import java.util.regex.Pattern;
import org.houserules.health.understanding.Sentence;

/** Tells what a document only remembers from what it relies on. */
final class PastMention {
    private static final int NEAR = 110;
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:before|until|prior to) (?:\\w+ ){0,2}(?:19|20)\\d\\d\\W+(?:\\w+\\W+){0,4}|\\b(?:replac(?:ed|es|ing)|supersed(?:ed|es|ing)|repeal(?:ed|s|ing)|revok(?:ed|es|ing)|amended|took over(?: the (?:work|functions?|role|duties) of| from)?|"
                    + "takes over from|took the place of|takes the place of|in place of|successor (?:to|of)|gave way to|"
                    + "mov(?:e|ed|ing) (?:away )?from|chang(?:e|ed|ing) from|rather than|instead of|unlike)\\W+(?:[\\w']+\\W+){0,5}"
                    + "|\\b(?:formerly|previously|(?<!at )once)(?: (?:known as|called|named|part of))?\\W+(?:the )?(?:\\w+\\W+){0,3}"
                    + "|\\b(?:version|edition|policy|that) of [^.]{1,40}\\b(?:which|that) (?:cited|cites|named|mentioned|quoted|referred to|relied on)\\W+(?:[\\w']+\\W+){0,3}"
                    + "|\\b(?:no longer|not any more|used to be|used to|still call|which was|that was)\\b\\W*(?:[\\w']+\\W+){0,10}"
                    + "|\\bbefore (?:its|their|the) (?:closure|end|abolition|merger)\\b.*"
                    + "|\\b(?:older|old|earlier|former|abolished|closed|ended|defunct|gone|outdated)\\W+(?:\\w+\\W+){0,6})$");
    private static final Pattern AFTER = Pattern.compile(
            // What was still to come when it was written is not past: 'will be replaced'.
            "(?i)^[\"')]*\\W*(?!(?:[\\w']+\\W+){0,2}?(?:will|shall|(?:is|are) (?:due |about |soon )?to) (?:soon |shortly )?be\\b)(?:\\([^)]{0,40}\\)\\W*)?(?:[\\w']+\\W+){0,5}?(?:replaced|superseded|repealed|revoked|renamed|abolished|"
                    + "closed|(?:updated|changed|renamed) to x\\b|(?:was|been) shut|discontinued|no longer|gave way|became|merged|is gone|defunct|ceased|taken down|until (?:\\w+ )?(?:19|20)\\d\\d|"
                    + "(?:is|are|was|were) now (?:called|known|part))\\b");
    private static final Pattern OWN_POLICY =
            Pattern.compile("(?i)\\b(?:polic(?:y|ies)|version|document|guidance notes)\\b");
    private static final Pattern REPLACES = Pattern.compile("(?i)\\b(?:replac|supersed)\\w+\\W+(?:[\\w']+\\W+){0,5}$");
    private static final Pattern GONE_NEXT = Pattern.compile(
            "(?i)^(?:that|this|it|the|these|they)\\b(?: \\w+){0,2} (?:was|were|has|have|is|are)\\b.{0,25}(?:taken down|closed|deleted|no longer|removed|gone|replaced|abolished)");

    private PastMention() {}

    /** @param next the sentence that follows; empty after the last */
    static boolean is(Sentence sentence, int from, int to, String next) {
        String text = sentence.folded();
        String before = text.substring(Math.max(0, from - NEAR), from);
        String after = text.substring(to, Math.min(text.length(), to + NEAR));
        // 'This policy replaces the version of 2014 and follows the Act of 1998' remembers the version only.
        boolean ofThePolicy = REPLACES.matcher(before).find()
                && OWN_POLICY.matcher(lastPart(before)).find();
        return (BEFORE.matcher(before).find() && !ofThePolicy)
                || AFTER.matcher(after).find()
                || GONE_NEXT.matcher(next).find();
    }

    private static String lastPart(String before) {
        var at = REPLACES.matcher(before);
        return at.find() ? at.group() : "";
    }
}
