package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** Two passages that leave one decision to different people, or send one form to different places. */
final class WhoDecides implements Symptom {
    private static final String ROLE = "(?:the |our |your |their |a |an )?(?:\\w+'s? )?(?:" + Roles.ANY + ")";
    static final Pattern DECIDES = insensitive(
            "\\b(?:approv\\w+|agree[sd]?|agreed|agreement|permission|authori[sz]\\w+|consent|signed off|sanction\\w*|express)\\b[^.;]{0,45}?\\b(?:by|of|from)\\b "
                    + ROLE
                    + "|(?:" + Roles.ANY
                    + ")'s? (?:\\w+ ){0,3}(?:agreement|approval|permission|consent|authori[sz]ation)"
                    + "|(?:" + Roles.ANY
                    + ")\\b (?:must |will |may |has to |shall )?(?:approves?|agrees?|authori[sz]es?|signs?)\\b");
    private static final Pattern SENT =
            insensitive("\\b(?:form|application|request)\\b[^.;]{0,90}?\\b(?:to|with)\\b " + ROLE
                    + "|\\b(?:forward|send|sent|return|returned|submit|submitted|hand|given?|pass)\\w*\\b[^.;]{0,40}\\b(?:form|application)\\b[^.;]{0,40}\\bto\\b "
                    + ROLE);
    static final Pattern STEPS = insensitive(
            "\\b(?:and then|then|first|final(?:ly)?|also|together with|in addition|as well as|both|countersign\\w*|in turn|absen\\w+|unavailable|away|deputis\\w+|on behalf of|instead)\\b");

    private static final Pattern SIGNS = insensitive("^\\W*(?:I|we) (?:approve|agree|authori[sz]e)\\b");
    private static final int ROLE_ALONE = 60;

    private static final List<Matter> MATTERS = List.of(
            new Matter(
                    "Who agrees to a new account",
                    insensitive(
                            "\\b(?:new|any other|no other|other|additional|another)\\b(?: [\\w-]+){0,3} (?:accounts?|pages?|sites?|channels?|profiles?|presence|feeds?)\\b"
                                    + "|\\b(?:set(?:ting)? up|open(?:ed|ing)?|creat\\w+|start\\w*|establish\\w*)\\b[^.;]{0,40}\\b(?:accounts?|pages?|sites?|channels?|profiles?|presence)\\b"),
                    DECIDES,
                    false),
            new Matter(
                    "Who approves logo and brand",
                    insensitive("\\b(?:logo|brand(?:ing)?)\\b"),
                    insensitive(DECIDES.pattern() + "|\\b(?:approv\\w+|sign\\w*|agree\\w*|permission)\\b[^.]{0,60}(?:"
                            + Roles.ANY + ")|(?:" + Roles.ANY + ")[^.]{0,60}\\b(?:approv\\w+|sign\\w*)"),
                    true),
            new Matter("To whom the form goes", insensitive("\\b(?:form|application)\\b"), SENT, false),
            new Matter(
                    "Who approves what is posted",
                    insensitive(
                            "\\b(?:content|posts?|all posts|every post|material)\\b[^.;]{0,60}\\b(?:approv\\w+|agreed|authori[sz]ed|signed off)\\b|\\bapprov\\w+\\b[^.;]{0,40}\\b(?:content|posts?|material)\\b"),
                    DECIDES,
                    false));

    /** @param alone whether one person decides it, so that no other step can be meant */
    private record Matter(String what, Pattern about, Pattern decides, boolean alone) {}

    private record Said(Sentence sentence, Set<String> roles) implements Pairs.About {}

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        return MATTERS.stream().flatMap(matter -> {
            List<Said> said = document.sentences().stream()
                    .filter(sentence -> matter.about.matcher(sentence.folded()).find())
                    .filter(sentence ->
                            matter.alone || !STEPS.matcher(sentence.folded()).find())
                    .flatMap(sentence -> said(sentence, before(document, sentence), matter))
                    .toList();
            return Pairs.among(said, matter.what, (a, b) -> Collections.disjoint(a.roles, b.roles));
        });
    }

    private static Stream<Said> said(Sentence sentence, String before, Matter matter) {
        Matcher at = matter.decides.matcher(sentence.folded());
        Set<String> roles = at.find() ? Roles.in(at.group()) : Set.of();
        if (roles.isEmpty() && matter.alone && SIGNS.matcher(sentence.folded()).find()) {
            roles = Roles.in(before);
        }
        return roles.isEmpty() ? Stream.empty() : Stream.of(new Said(sentence, roles));
    }

    /** On a form, whoever signs stands over what is signed. */
    private static String before(Understood document, Sentence sentence) {
        int at = document.lines().indexOf(sentence.line());
        String before = at > 0 ? document.lines().get(at - 1).text() : "";
        return before.length() <= ROLE_ALONE ? before : "";
    }
}
