package org.houserules.health.contradictions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houserules.health.understanding.Sentence;

/**
 * Whether a sentence allows or forbids, and how firmly.
 *
 * @param conditional whether it says if, with, only or unless
 * @param absolute whether it says never, any or under no circumstances
 * @param audience to whom it speaks; empty where it does not say
 */
record Stance(boolean permits, boolean conditional, boolean absolute, String audience) {
    private static final Pattern FORBIDS = Pattern.compile(
            "(?i)\\b(?:must|may|should|shall|can|will|are|is|do|does|need)(?: \\w+)? not\\b|\\b(?:can|don|mustn|shouldn|won|isn|aren)'t\\b|\\bcannot\\b|\\bnever\\b"
                    + "|\\b(?:prohibited|forbidden|banned|not (?:permitted|allowed|acceptable|used|given|put|taken))\\b"
                    + "|\\bno (?:child|pupil|student|staff|one|member|employee|photo|picture|image|name|surname|personal|private|contact|mobile|parent|images)\\w*\\b|\\bunder no circumstances\\b|\\b(?:switched|turned) off\\b");
    private static final Pattern PERMITS = Pattern.compile(
            "(?i)\\b(?:may|can)\\b(?! (?:\\w+ )?not\\b)|\\b(?:is|are|be) (?:allowed|permitted|free|welcome|able|encouraged|acceptable|happy)\\b|\\bacceptable (?:to|for)\\b|\\bpermission is given\\b|\\bwe (?:use|publish|give|name)\\b|\\b(?:are|is) (?:published|posted|shown|named|given|used|shared|uploaded)\\b");
    /** 'No film of a lesson may…' forbids, though it says may. */
    private static final Pattern NOTHING_MAY =
            Pattern.compile("(?i)\\b(?:no(?: \\w+){1,5}|nobody|no one|none) (?:may|can)\\b");
    /** Of what is done to somebody, the subject is not who does it. */
    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)^(?:must|may|should|shall|can|will)(?: never| not)? be (?!allowed|permitted|encouraged|expected)\\w+(?:ed|en|wn)\\b");

    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:if|unless|except|provided|subject to|only|where|when|with (?:the )?(?:\\w+ ){0,3}(?:consent|permission|agreement|approval)|without|other than|save|apart from|having|once)\\b");
    private static final Pattern EXCEPTION = Pattern.compile(
            "(?i)\\b(?:unless|except|without|other than|save (?:for|where|in)|apart from|outside|until)\\b");
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?i)\\bnever\\b|\\bever\\b|\\bunder no circumstances\\b|\\bwhether\\b|\\bat any time\\b|\\bin any\\b|\\bno (?:child|pupil|student|staff|name|surname|member|personal)|\\bstrictly\\b|\\bat all times\\b|\\bany of\\b");
    private static final Pattern AUDIENCE = Pattern.compile(
            "(?i)(?<!of )(?<!of the )(?<!of our )\\b(?:(staff|employees?|teachers?|colleagues|adults|members? of staff|school staff)|(pupils?|students?|children|boarders|learners)|(parents?|carers?|families)|(governors?|trustees?)|(volunteers?|visitors?|contractors?))\\b(?!')");
    /** What may only be done with the school's devices is forbidden with others. */
    static final String ONLY_SCHOOL =
            "\\bonly\\b[^.]{0,30}\\b(?:school|academy|college|trust)(?:'s)?[- ](?:owned |issued |provided |own )?(?:devices?|phones?|cameras?|tablets?|equipment)\\b";

    private static final Pattern RESTRICTS = Pattern.compile(ONLY_SCHOOL, Pattern.CASE_INSENSITIVE);
    private static final Pattern MODAL = Pattern.compile(
            "(?i)\\b(?:must|may|should|shall|can|cannot|will|are (?:not )?(?:allowed|permitted|welcome|free)|never|do not|does not)\\b");

    static Optional<Stance> of(Sentence sentence) {
        String said = sentence.folded();
        boolean restricts = RESTRICTS.matcher(said).find();
        boolean nothing = NOTHING_MAY.matcher(said).find();
        boolean forbids = restricts || nothing || FORBIDS.matcher(said).find();
        boolean permits = !restricts && !nothing && PERMITS.matcher(said).find();
        // One that does both, or neither, or forbids with an exception, stands against nothing for certain.
        if (forbids == permits || (forbids && EXCEPTION.matcher(said).find())) {
            return Optional.empty();
        }
        return Optional.of(new Stance(
                permits, CONDITION.matcher(said).find(), ABSOLUTE.matcher(said).find(), audience(said)));
    }

    /** Whoever is named before the verb. */
    private static String audience(String said) {
        Matcher modal = MODAL.matcher(said);
        boolean active =
                modal.find() && !PASSIVE.matcher(said.substring(modal.start())).find();
        String subject = active ? said.substring(0, modal.start()) : "";
        Matcher who = AUDIENCE.matcher(subject);
        if (!who.find()) {
            return "";
        }
        for (int group = 1; group <= who.groupCount(); group++) {
            if (who.group(group) != null) {
                return String.valueOf(group);
            }
        }
        return "";
    }

    /** One allows without condition what the other forbids, or one forbids outright what the other allows. */
    boolean isAgainst(Stance other) {
        if (permits == other.permits) {
            return false;
        }
        Stance allows = permits ? this : other;
        Stance forbids = permits ? other : this;
        boolean samePeople = audience.isEmpty() || other.audience.isEmpty() || audience.equals(other.audience);
        return samePeople && (!allows.conditional || forbids.absolute);
    }
}
