package org.houserules.posts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.policy.Citation;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Effect;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Signer;
import org.houserules.policy.Verdict;
import org.houserules.policy.Where;
import org.houserules.posts.Submittable;
import org.houserules.posts.WrittenPost;
import org.houserules.posts.web.VerdictView.Choice;
import org.houserules.posts.web.VerdictView.ClauseView;
import org.houserules.posts.web.VerdictView.FindingView;
import org.houserules.posts.web.VerdictView.SettledView;
import org.houserules.screening.Span;

/**
 * Puts a verdict into the words of a page.
 *
 * @param whose confirmations the reader may give
 */
record ShowVerdict(WrittenPost post, Signer whose) {
    private static final List<String> NUMBERS =
            List.of("Nothing", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

    private static final int LONGEST_QUOTE = 100;

    /** @param open what may be shown to this reader */
    VerdictView of(Verdict open) {
        List<JudgedFinding> standing = open.standing();
        boolean maySend = Submittable.is(open);
        return new VerdictView(
                look(open, maySend),
                maySend ? "✓" : look(open, false).equals("stop") ? "■" : "◆",
                headline(open, maySend),
                standing.stream().map(this::finding).toList(),
                open.findings().stream()
                        .filter(judged -> !judged.stands())
                        .map(judged -> judged.finding().what())
                        .distinct()
                        .toList(),
                settled(post.confirmed()),
                new MarkedWords(post.words()).by(standing),
                maySend);
    }

    private String look(Verdict open, boolean maySend) {
        return switch (open.decision()) {
            case STOP -> "stop";
            case CONFIRM -> whose == Signer.AUTHOR && maySend ? "met" : "ask";
            case APPROVE, PUBLISH -> "met";
        };
    }

    private String headline(Verdict open, boolean maySend) {
        return switch (open.decision()) {
            case STOP -> {
                yield stopped(count(open, Effect.STOP));
            }
            case CONFIRM -> {
                long asks = count(open, Effect.CONFIRM);
                yield whose == Signer.AUTHOR && maySend
                        ? "Nothing stops it; the approver is asked to confirm something"
                        : number(asks) + (asks == 1 ? " thing" : " things") + " for you to confirm";
            }
            case APPROVE -> "Nothing stands against it";
            case PUBLISH -> "Nothing stands against it, and nobody has to approve it";
        };
    }

    static String stopped(long stops) {
        return "Not yet: " + number(stops).toLowerCase(java.util.Locale.UK)
                + (stops == 1 ? " thing stops it" : " things stop it");
    }

    private static String number(long count) {
        return count < NUMBERS.size() ? NUMBERS.get((int) count) : String.valueOf(count);
    }

    private static long count(Verdict verdict, Effect effect) {
        return verdict.standing().stream()
                .filter(judged -> judged.effect() == effect)
                .count();
    }

    private FindingView finding(JudgedFinding judged) {
        return new FindingView(
                switch (judged.effect()) {
                    case STOP -> "stop";
                    case CONFIRM -> "ask";
                    case APPROVE, ADVISE -> "idle";
                },
                judged.finding().what(),
                InBrowser.mend(judged),
                clauses(judged),
                whose == Signer.AUTHOR ? acts(judged) : List.of(),
                ticks(judged));
    }

    private static List<ClauseView> clauses(JudgedFinding judged) {
        List<ClauseView> clauses = new ArrayList<>();
        switch (judged.citation()) {
            case Citation.OfClause clause -> clauses.add(new ClauseView(clause.ref(), clause.says()));
            case Citation.OfFloor floor -> clauses.add(new ClauseView("", floor.source()));
        }
        judged.alsoIn().forEach(clause -> clauses.add(new ClauseView(clause.ref(), clause.says())));
        return clauses;
    }

    private List<Choice> acts(JudgedFinding judged) {
        List<Choice> acts = new ArrayList<>();
        cut(judged).ifPresent(acts::add);
        InBrowser.picture(judged.finding().where().in())
                .filter(index -> index < post.pictures().size())
                .ifPresent(index -> acts.add(new Choice("remove-picture:" + index, "Remove this picture")));
        return acts;
    }

    private Optional<Choice> cut(JudgedFinding judged) {
        return inTheWords(judged)
                .map(span -> new Choice(
                        Act.cut(span.from(), span.to(), span.in(post.words())), "Remove the underlined words"));
    }

    private Optional<Span> inTheWords(JudgedFinding judged) {
        Where where = judged.finding().where();
        return where.span()
                .filter(span -> where.in().equals("text")
                        && where.part().isEmpty()
                        && span.to() <= post.words().length());
    }

    private List<Choice> ticks(JudgedFinding judged) {
        return judged.confirmation().stream()
                .filter(asked -> asked.by() == whose && judged.effect() == Effect.CONFIRM)
                .flatMap(asked -> (whose == Signer.AUTHOR ? button(asked) : tick(asked, judged)).stream())
                .toList();
    }

    /** An author speaks of the whole post. */
    private Optional<Choice> button(Confirmation asked) {
        return Optional.of(asked.token())
                .filter(new ConfirmedWords(post)::mayConfirm)
                .map(token -> new Choice(token, InBrowser.confirms(token)));
    }

    /** An approver speaks of this finding. */
    private Optional<Choice> tick(Confirmation asked, JudgedFinding judged) {
        String which = InBrowser.picture(judged.finding().where().in())
                .filter(index -> post.pictures().size() > 1)
                .map(index -> "Picture " + (index + 1) + ": ")
                .or(() -> quoted(judged).map(words -> "“" + words + "”: "))
                .orElse("");
        return Optional.of(new Choice(asked.exactly(judged.finding()), which + InBrowser.confirms(asked.token())));
    }

    private Optional<String> quoted(JudgedFinding judged) {
        return inTheWords(judged).map(span -> span.in(post.words())).filter(words -> words.length() <= LONGEST_QUOTE);
    }

    private List<SettledView> settled(Set<String> tokens) {
        ConfirmedWords words = new ConfirmedWords(post);
        return tokens.stream()
                .sorted()
                .map(token -> new SettledView(token, words.carried(token), InBrowser.confirms(token)))
                .toList();
    }
}
