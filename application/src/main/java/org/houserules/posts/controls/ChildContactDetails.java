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

/** A contact detail in a sentence that names a pupil or speaks of one child. */
final class ChildContactDetails {
    private static final Set<String> A_CHILD = Set.of(
            "his",
            "her",
            "him",
            "son",
            "daughter",
            "child",
            "childs",
            "pupil",
            "boy",
            "girl",
            "mum",
            "mummy",
            "dad",
            "daddy",
            "mother",
            "father",
            "nan",
            "grandad",
            "carer");

    private ChildContactDetails() {}

    static Stream<Finding> check(DraftPost post) {
        return TextFindings.of(post, TextKind.CONTACT_DETAILS)
                .found()
                .filter(said -> isAChilds(said.passage(), said.finding().where()))
                .map(said -> said.breached(ContactDetails.MEND));
    }

    private static boolean isAChilds(Passage passage, Span detail) {
        Span sentence = sentence(passage.words(), detail);
        return passage.names().stream().anyMatch(name -> name.where().overlaps(sentence))
                || Tokens.of(sentence.in(passage.words())).stream()
                        .map(Token::folded)
                        .anyMatch(A_CHILD::contains);
    }

    private static Span sentence(String words, Span detail) {
        int from = detail.from();
        while (from > 0 && !ends(words.charAt(from - 1))) {
            from--;
        }
        int to = detail.to();
        while (to < words.length() && !ends(words.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\n';
    }
}
