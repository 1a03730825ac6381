package org.houserules.posts.controls;

import java.util.Set;
import java.util.stream.Stream;
import org.houserules.policy.Finding;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Passage;
import org.houserules.screening.Span;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;
import org.houserules.screening.text.TextKind;

/** A contact detail close to the name of a pupil, or to words that speak of one child. */
final class ChildContactDetails {
    private static final int BEFORE = 80;
    private static final Set<String> A_CHILD = Set.of(
            ("his her him son daughter grandson granddaughter brother sister child childs kid lad pupil pupils student"
                            + " students boy girl mum mummy dad daddy mother father nan grandad carer")
                    .split(" "));

    private ChildContactDetails() {}

    static Stream<Finding> check(DraftPost post) {
        return TextFindings.of(post, TextKind.CONTACT_DETAILS)
                .found()
                .filter(said -> isAChilds(said.passage(), said.finding().where()))
                .map(said -> said.breached(ContactDetails.MEND));
    }

    private static boolean isAChilds(Passage passage, Span detail) {
        Span near = near(passage.words(), detail);
        return passage.names().stream().anyMatch(name -> name.where().overlaps(near))
                || Tokens.of(near.in(passage.words())).stream()
                        .map(Token::folded)
                        .anyMatch(A_CHILD::contains);
    }

    /** Before a detail, full stops and line breaks stand in abbreviations and lists too: closeness alone counts. */
    private static Span near(String words, Span detail) {
        int to = detail.to();
        while (to < words.length() && ".!?\n".indexOf(words.charAt(to)) < 0) {
            to++;
        }
        return new Span(Math.max(0, detail.from() - BEFORE), to);
    }
}
